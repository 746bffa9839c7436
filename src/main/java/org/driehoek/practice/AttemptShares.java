package org.driehoek.practice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttemptShares extends Repository<AttemptShare, AttemptShare.Id> {

    AttemptShare save(AttemptShare share);

    boolean existsById(AttemptShare.Id id);

    List<AttemptShare> findByIdAttemptId(UUID attempt);

    List<AttemptShare> findByIdAttemptIdIn(Collection<UUID> attempts);

    void deleteById(AttemptShare.Id id);

    void deleteByIdAttemptId(UUID attempt);
}
