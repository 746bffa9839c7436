package org.driehoek.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Extensions extends Repository<Extension, Extension.Id> {

    Extension save(Extension extension);

    Optional<Extension> findById(Extension.Id id);

    void deleteById(Extension.Id id);

    @Query("select x from Extension x where x.id.assignment = :assignment")
    List<Extension> of(UUID assignment);

    @Query("select x from Extension x where x.id.learner = :learner and x.id.assignment in :assignments")
    List<Extension> of(UUID learner, Collection<UUID> assignments);

    @Query("select x from Extension x where x.id.assignment in :assignments")
    List<Extension> of(Collection<UUID> assignments);

    @Query("select x from Extension x where x.id.learner = :learner")
    List<Extension> ofLearner(UUID learner);

    /** Puts another pseudonym in the place of somebody's. */
    @Modifying
    @Query(nativeQuery = true, value = "update extension set learner_id = :stranger where learner_id = :learner")
    void forget(UUID learner, UUID stranger);

    /** Forgets who gave extensions. */
    @Modifying
    @Query("update Extension x set x.givenBy = null where x.givenBy = :account")
    void forget(UUID account);
}
