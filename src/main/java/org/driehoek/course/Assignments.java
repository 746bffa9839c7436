package org.driehoek.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assignments extends Repository<Assignment, UUID> {

    /** How many assignments of a course are not withdrawn, and the first due date to come. */
    record Tally(UUID course, long assignments, @Nullable Instant nextDue) {}

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(UUID id);

    List<Assignment> findByIdIn(Collection<UUID> ids);

    boolean existsByCourseId(UUID course);

    List<Assignment> findByCourseIdOrderByDueAtDescIdAsc(UUID course);

    List<Assignment> findByCourseIdInAndWithdrawnAtIsNullOrderByDueAtAscIdAsc(Collection<UUID> courses);

    @Query("""
            select new org.driehoek.course.Assignments$Tally(
              a.courseId, count(a.id), min(case when a.dueAt > :now then a.dueAt else null end))
            from Assignment a where a.courseId in :courses and a.withdrawnAt is null group by a.courseId""")
    List<Tally> tallies(Collection<UUID> courses, Instant now);

    /** Returns what somebody has to practise: not withdrawn, in a course that is not archived, in which he is a student. */
    @Query("""
            select a from Assignment a, Course c, Enrolment e
            where c.id = a.courseId and e.courseId = c.id and e.accountId = :account
              and e.role = org.driehoek.course.CourseRole.STUDENT and e.leftAt is null
              and a.withdrawnAt is null and c.archivedAt is null
            order by a.dueAt, a.id""")
    List<Assignment> forStudent(UUID account);

    /** Forgets who assigned. */
    @Modifying
    @Query("update Assignment a set a.assignedBy = null where a.assignedBy = :account")
    void forgetWhoAssigned(UUID account);

    /** Forgets who changed an assignment last. */
    @Modifying
    @Query("update Assignment a set a.changedBy = null where a.changedBy = :account")
    void forgetWhoChanged(UUID account);

    /**
     * Returns the assignment.
     *
     * @throws AssignmentNotFoundException when there is none
     */
    default Assignment of(AssignmentId id) {
        return findById(id.value()).orElseThrow(() -> new AssignmentNotFoundException(id));
    }
}
