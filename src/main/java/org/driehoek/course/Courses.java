package org.driehoek.course;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Courses extends Repository<Course, UUID> {

    Course save(Course course);

    Optional<Course> findById(UUID id);

    List<Course> findByIdIn(Collection<UUID> ids);

    List<Course> findByArchivedAtIsNull();

    boolean existsByName(String name);

    /** Finds the course and holds it until the transaction ends, so that changes of its people come one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Course> findForUpdateById(UUID id);

    @Query("""
            select c from Course c
            where ((:archived = true and c.archivedAt is not null) or (:archived = false and c.archivedAt is null))
              and lower(c.name) like :name escape '!'
            order by c.schoolYear desc, c.name, c.id""")
    Page<Course> search(String name, boolean archived, Pageable page);

    /** Forgets who changed a course last. */
    @Modifying
    @Query("update Course c set c.changedBy = null where c.changedBy = :account")
    void forgetWhoChanged(UUID account);

    /**
     * Returns the course.
     *
     * @throws CourseNotFoundException when there is none
     */
    default Course of(CourseId id) {
        return findById(id.value()).orElseThrow(() -> new CourseNotFoundException(id));
    }

    /**
     * Returns the course for a change, held until the transaction ends.
     *
     * @throws CourseNotFoundException when there is none
     * @throws CourseArchivedException when it is archived
     */
    default Course held(CourseId id) {
        Course course = findForUpdateById(id.value()).orElseThrow(() -> new CourseNotFoundException(id));
        course.refuseArchived();
        return course;
    }
}
