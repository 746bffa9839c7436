package org.driehoek.course;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * Gives somebody of a course exactly these roles.
     *
     * @throws LastLecturerException when nobody would be a lecturer, and that is not what is wanted
     */
    void changeRoles(CourseId course, LearnerId learner, Set<CourseRole> roles, boolean evenTheLastLecturer) {
        courses.held(course);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Whoever belongs to a course has a role there.");
        }
        List<Enrolment> present = enrolments.of(course, List.of(learner)).stream()
                .filter(Enrolment::there)
                .toList();
        Set<CourseRole> gone = present.stream().map(Enrolment::role).collect(Collectors.toSet());
        gone.removeAll(roles);
        leave(course, List.of(learner), gone, evenTheLastLecturer);
        present.stream()
                .map(Enrolment::account)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(account -> roles.forEach(role -> enrol(course, account, learner, role, null)));
    }

    /**
     * Takes roles from people.
     *
     * @return who had which
     * @throws LastLecturerException when nobody would be a lecturer, and that is not what is wanted
     */
    Map<CourseRole, List<LearnerId>> leave(
            CourseId course, Collection<LearnerId> learners, Set<CourseRole> roles, boolean evenTheLastLecturer) {
        courses.held(course);
        List<Enrolment> leaving = enrolments.of(course, learners).stream()
                .filter(enrolment -> roles.contains(enrolment.role()) && enrolment.there())
                .toList();
        if (!evenTheLastLecturer) {
            refuseToLeaveWithoutLecturer(course, leaving);
        }
        leaving.forEach(enrolment -> enrolment.leave(clock.instant()));
        return leaving.stream()
                .collect(Collectors.groupingBy(
                        Enrolment::role, TreeMap::new, Collectors.mapping(Enrolment::learner, Collectors.toList())));
    }

    private void refuseToLeaveWithoutLecturer(CourseId course, List<Enrolment> leaving) {
        List<UUID> lecturers = leaving.stream()
                .filter(enrolment -> enrolment.role() == CourseRole.LECTURER)
                .map(enrolment -> enrolment.learner().value())
                .toList();
        if (!lecturers.isEmpty()
                && enrolments.findByCourseIdAndRoleAndLeftAtIsNull(course.value(), CourseRole.LECTURER).stream()
                        .allMatch(each -> lecturers.contains(each.learner().value()))) {
            throw new LastLecturerException();
        }
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
