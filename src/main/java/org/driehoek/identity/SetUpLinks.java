package org.driehoek.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface SetUpLinks extends JpaRepository<SetUpLink, UUID> {

    Optional<SetUpLink> findByTokenHash(String tokenHash);

    /** Finds the link and holds it until the transaction ends, so that two visitors at once can't both use it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SetUpLink> findForUseByTokenHash(String tokenHash);
}
