package org.driehoek.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {

    /** How many students a course has. */
    record Tally(UUID course, long students) {}

    Enrolment save(Enrolment enrolment);

    void deleteAll(Iterable<Enrolment> enrolments);

    List<Enrolment> findByCourseId(UUID course);

    List<Enrolment> findByCourseIdAndLearnerIdIn(UUID course, Collection<UUID> learners);

    List<Enrolment> findByCourseIdAndImportId(UUID course, UUID importId);

    List<Enrolment> findByCourseIdAndRoleAndLeftAtIsNull(UUID course, CourseRole role);

    List<Enrolment> findByAccountIdAndLeftAtIsNull(UUID account);

    List<Enrolment> findByAccountIdIn(Collection<UUID> accounts);

    List<Enrolment> findByLearnerId(UUID learner);

    List<Enrolment> findByCourseIdInAndRoleAndLeftAtIsNull(Collection<UUID> courses, CourseRole role);

    boolean existsByCourseIdAndAccountIdAndRoleInAndLeftAtIsNull(
            UUID course, UUID account, Collection<CourseRole> roles);

    boolean existsByAccountIdAndRoleInAndLeftAtIsNull(UUID account, Collection<CourseRole> roles);

    @Query("""
            select new org.driehoek.course.Enrolments$Tally(e.courseId, count(e.id)) from Enrolment e
            where e.courseId in :courses and e.role = org.driehoek.course.CourseRole.STUDENT and e.leftAt is null
            group by e.courseId""")
    List<Tally> students(Collection<UUID> courses);

    /** Returns everything that learners did in a course, also what has ended. */
    default List<Enrolment> of(CourseId course, Collection<LearnerId> learners) {
        return findByCourseIdAndLearnerIdIn(
                course.value(), learners.stream().map(LearnerId::value).toList());
    }

    /** Forgets who somebody is. */
    @Modifying
    @Query(
            "update Enrolment e set e.accountId = null, e.leftAt = coalesce(e.leftAt, :now) where e.accountId = :account")
    void forget(UUID account, Instant now);
}
