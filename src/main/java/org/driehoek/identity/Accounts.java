package org.driehoek.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID>, JpaSpecificationExecutor<Account> {

    /** Finds who logs in with this name; a username with an {@code @} is its owner's e-mail address too. */
    @Query("select account.id from Account account where account.username = :name or account.email = :name")
    Optional<UUID> findId(String name);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByEmail(String email);

    List<Account> findByEmailIn(Collection<String> emails);

    List<Account> findByImportIdOrderBySortName(UUID importId);

    int countByImportId(UUID importId);

    int countByImportIdAndPasswordHashIsNull(UUID importId);

    /** Finds the account and holds it until the transaction ends, so that tries at the same time are all counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findForUpdateById(UUID id);

    boolean existsByUsername(String username);

    @Query("select account.username from Account account where account.username in :names")
    List<String> takenAmong(Collection<String> names);

    boolean existsByAdministratorTrue();

    /** Finds who runs the installation, and holds them: two administrators can't take the right from each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findForUpdateByAdministratorTrue();
}
