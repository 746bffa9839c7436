package org.driehoek.course;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.ImportId;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who belongs to a course, for its lecturers and for who runs the installation. */
@Service
@Transactional
public class EnrolmentService {

    private final Admissions admissions;
    private final Imports imports;
    private final CourseBook book;

    EnrolmentService(Admissions admissions, Imports imports, CourseBook book) {
        this.admissions = admissions;
        this.imports = imports;
        this.book = book;
    }

    /** Returns who belongs to a course now, by name; whoever has two roles is there twice. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public List<Enrolled> people(CourseId course) {
        return book.people(course);
    }

    /** Returns everybody who belonged to a course and does so no longer in that role, by name. */
    @Access({Right.ADMIN, Right.LECTURER})
    @Transactional(readOnly = true)
    public List<Enrolled> former(CourseId course) {
        return book.everybody(course).stream()
                .filter(each -> each.left() != null && each.account() != null)
                .toList();
    }

    /** Says what taking a list would do, and does nothing. */
    @Access({Right.ADMIN, Right.LECTURER})
    @Transactional(readOnly = true)
    public ImportPreview preview(CourseId course, PastedList list, CourseRole role) {
        return imports.preview(course, list, role);
    }

    /**
     * Gives everybody on a list a role. Whoever has no account gets one, without any right beyond this course, and a link to
     * make it ready; problem lines are passed over.
     *
     * @param byMail whether to mail the links, where mail is configured
     * @throws CourseArchivedException when the course is archived
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public Imported enrol(CourseId course, PastedList list, CourseRole role, boolean byMail) {
        return imports.take(course, list, role, byMail);
    }

    /** Returns the lists that were taken into a course and can be undone, the latest first. */
    @Access({Right.ADMIN, Right.LECTURER})
    @Transactional(readOnly = true)
    public List<CourseImport> imports(CourseId course) {
        return imports.of(course);
    }

    /**
     * Undoes the import of a list: its people leave the course, and accounts that it opened and that nobody made ready are
     * removed. Whoever was there before, and whatever was done, stays.
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public ImportUndone undo(CourseId course, ImportId batch) {
        return imports.undo(course, batch);
    }

    /**
     * Changes what somebody does in a course.
     *
     * @param roles all roles that this person is to have; at least one
     * @param evenTheLastLecturer whether the course may be left without a lecturer
     * @throws LastLecturerException when nobody would be a lecturer, and {@code evenTheLastLecturer} is false
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void changeRoles(CourseId course, LearnerId learner, Set<CourseRole> roles, boolean evenTheLastLecturer) {
        admissions.changeRoles(course, learner, roles, evenTheLastLecturer);
    }

    /**
     * Takes people out of a course, with every role they have there. What they did stays.
     *
     * @param evenTheLastLecturer whether the course may be left without a lecturer
     * @return who had which role, for {@link #restore}
     * @throws LastLecturerException when nobody would be a lecturer, and {@code evenTheLastLecturer} is false
     */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public Map<CourseRole, List<LearnerId>> remove(
            CourseId course, Collection<LearnerId> learners, boolean evenTheLastLecturer) {
        return admissions.leave(course, learners, EnumSet.allOf(CourseRole.class), evenTheLastLecturer);
    }

    /** Gives people roles back that were taken from them. */
    @Access(
            value = {Right.ADMIN, Right.LECTURER},
            audit = Audit.CHANGED)
    public void restore(CourseId course, Map<CourseRole, List<LearnerId>> roles) {
        roles.forEach((role, learners) -> admissions.comeBack(course, learners, role));
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
