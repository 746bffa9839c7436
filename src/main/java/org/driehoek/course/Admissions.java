package org.driehoek.course;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people into courses and out again, whoever asks. Changes of one course's people come one after another, so that
 * nobody is there twice in a role and the last lecturer is noticed.
 */
@Component
@Transactional
class Admissions {

    private final Courses courses;
    private final Enrolments enrolments;
    private final Clock clock;

    Admissions(Courses courses, Enrolments enrolments, Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * Gives somebody a role; does nothing when he has it.
     *
     * @param byImport the import that brings him, or null
     * @return whether that is new
     */
    boolean enrol(CourseId course, AccountId account, LearnerId learner, CourseRole role, @Nullable UUID byImport) {
        courses.held(course);
        Optional<Enrolment> known = enrolments.of(course, List.of(learner)).stream()
                .filter(enrolment -> enrolment.role() == role)
                .findFirst();
        if (known.isEmpty()) {
            enrolments.save(new Enrolment(course, account, learner, role, byImport, clock.instant()));
            return true;
        }
        boolean away = !known.get().there();
        if (away) {
            known.get().comeBack(byImport);
        }
        return away;
    }

    /** Gives people of a course one more role there. */
    void addRole(CourseId course, Collection<LearnerId> learners, CourseRole role) {
        courses.held(course);
        for (Enrolment enrolment : enrolments.of(course, learners)) {
            AccountId account = enrolment.account();
            if (account != null && enrolment.there()) {
                enrol(course, account, enrolment.learner(), role, null);
            }
        }
    }

    /**
     * Takes a role from people.
     *
     * @throws LastLecturerException when nobody would be a lecturer, and that is not what is wanted
     */
    void leave(CourseId course, Collection<LearnerId> learners, CourseRole role, boolean evenTheLastLecturer) {
        courses.held(course);
        List<Enrolment> leaving = enrolments.of(course, learners).stream()
                .filter(enrolment -> enrolment.role() == role && enrolment.there())
                .toList();
        if (role == CourseRole.LECTURER && !leaving.isEmpty() && !evenTheLastLecturer) {
            int lecturers = enrolments
                    .findByCourseIdAndRoleAndLeftAtIsNull(course.value(), CourseRole.LECTURER)
                    .size();
            if (lecturers <= leaving.size()) {
                throw new LastLecturerException();
            }
        }
        leaving.forEach(enrolment -> enrolment.leave(clock.instant()));
    }

    /** Gives people a role back that they had. */
    void comeBack(CourseId course, Collection<LearnerId> learners, CourseRole role) {
        courses.held(course);
        enrolments.of(course, learners).stream()
                .filter(enrolment -> enrolment.role() == role && enrolment.account() != null)
                .forEach(Enrolment::comeBack);
    }

    /** Moves students: they leave one course and join the other; what they did stays where it was done. */
    void move(CourseId from, CourseId to, Collection<LearnerId> learners) {
        // Always in the same order, so that two moves in opposite directions do not wait for each other for ever.
        List.of(from, to).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(courses::held);
        for (Enrolment enrolment : enrolments.of(from, learners)) {
            AccountId account = enrolment.account();
            if (enrolment.role() == CourseRole.STUDENT && enrolment.there() && account != null) {
                enrolment.leave(clock.instant());
                enrol(to, account, enrolment.learner(), CourseRole.STUDENT, null);
            }
        }
    }
}
