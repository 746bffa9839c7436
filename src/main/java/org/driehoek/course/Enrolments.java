package org.driehoek.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Enrolments extends JpaRepository<Enrolment, UUID> {

    /** How many students a course has. */
    record Tally(UUID course, long students) {}

    /** How many people an import brought who are there now. */
    record ImportTally(UUID importId, CourseRole role, Instant at, long people) {}

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

    @Query("""
            select new org.driehoek.course.Enrolments$ImportTally(e.importId, e.role, max(e.joinedAt), count(e.id))
            from Enrolment e where e.courseId = :course and e.importId is not null and e.leftAt is null
            group by e.importId, e.role""")
    List<ImportTally> imports(UUID course);

    /** Returns every role that learners have or had in a course. */
    default List<Enrolment> of(CourseId course, Collection<LearnerId> learners) {
        return findByCourseIdAndLearnerIdIn(
                course.value(), learners.stream().map(LearnerId::value).toList());
    }

    /** Puts another pseudonym in the place of somebody's, who is in no course any more. */
    @Modifying
    @Query("""
            update Enrolment e set e.accountId = null, e.learnerId = :stranger, e.leftAt = coalesce(e.leftAt, :now)
            where e.learnerId = :learner""")
    void forget(UUID learner, UUID stranger, Instant now);
}
