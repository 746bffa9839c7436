package org.driehoek.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface AccessLinks extends JpaRepository<AccessLink, UUID> {

    Optional<AccessLink> findByTokenHash(String tokenHash);

    /** Finds the link and holds it until the transaction ends, so that two visitors at once can't both use it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AccessLink> findForUseByTokenHash(String tokenHash);

    List<AccessLink> findByAccountId(UUID accountId);

    int countByAccountIdAndCreatedAtAfter(UUID accountId, Instant since);

    void deleteByAccountId(UUID accountId);

    void deleteByAccountIdAndIdNot(UUID accountId, UUID id);
}
