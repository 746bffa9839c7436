package org.driehoek.course;

import java.util.Collection;
import java.util.List;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who belongs to a course, for its lecturers and for who runs the installation. */
@Service
@Transactional
public class EnrolmentService {

    private final Admissions admissions;
    private final CourseBook book;

    EnrolmentService(Admissions admissions, CourseBook book) {
        this.admissions = admissions;
        this.book = book;
    }

    /** Returns who belongs to a course now, by name; whoever has two roles is there twice. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public List<Enrolled> people(CourseId course) {
        return book.people(course);
    }

    /** Gives people of a course one more role there; does nothing for who has it. */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void addRole(CourseId course, Collection<LearnerId> learners, CourseRole role) {
        admissions.addRole(course, learners, role);
    }

    /**
     * Takes a role from people of a course. What they did stays; {@link #restore} gives the role back.
     *
     * @param evenTheLastLecturer whether the course may be left without a lecturer
     * @throws LastLecturerException when nobody would be a lecturer, and {@code evenTheLastLecturer} is false
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void remove(CourseId course, Collection<LearnerId> learners, CourseRole role, boolean evenTheLastLecturer) {
        admissions.leave(course, learners, role, evenTheLastLecturer);
    }

    /** Gives people a role back that was taken from them. */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void restore(CourseId course, Collection<LearnerId> learners, CourseRole role) {
        admissions.comeBack(course, learners, role);
    }

    /**
     * Moves students to another course. Their attempts stay with the assignments of the course they leave, and they go on
     * seeing them; moving them back makes it undone.
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void move(CourseId from, CourseId to, Collection<LearnerId> learners) {
        admissions.move(from, to, learners);
    }
}
