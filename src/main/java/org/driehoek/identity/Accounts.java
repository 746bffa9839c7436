package org.driehoek.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    /** Finds the account and holds it until the transaction ends, so that tries at the same time are all counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findForUpdateByUsername(String username);

    boolean existsByUsername(String username);

    boolean existsByAdministratorTrue();
}
