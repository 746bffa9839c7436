package org.driehoek.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.driehoek.identity.Erasure;
import org.driehoek.identity.PersonalData;
import org.driehoek.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What courses keep about a person: in which role since when, and own due dates. */
@Component
@Transactional
class CourseData implements PersonalData {

    /** A role in a course. */
    record Membership(
            String course,
            CourseRole role,
            Instant joined,
            @Nullable Instant left) {}

    /** An own due date. */
    record OwnDueDate(String course, String scenario, Instant due, Instant given) {}

    /** All of it. */
    record Exported(List<Membership> memberships, List<OwnDueDate> ownDueDates) {}

    private final Courses courses;
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Extensions extensions;
    private final AssignmentBook book;
    private final Clock clock;

    CourseData(
            Courses courses,
            Enrolments enrolments,
            Assignments assignments,
            Extensions extensions,
            AssignmentBook book,
            Clock clock) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.extensions = extensions;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "courses";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(SignedIn person) {
        List<Enrolment> mine = enrolments.findByLearnerId(person.learner().value());
        Map<CourseId, Course> byId =
                courses
                        .findByIdIn(
                                mine.stream().map(each -> each.course().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(Course::id, Function.identity()));
        List<Extension> own = extensions.ofLearner(person.learner().value());
        Map<AssignmentId, AssignmentView> assigned =
                book.find(own.stream().map(Extension::assignment).toList());
        return new Exported(
                mine.stream()
                        .map(each -> membership(each, byId.get(each.course())))
                        .toList(),
                own.stream()
                        .map(each -> ownDueDate(each, assigned.get(each.assignment())))
                        .toList());
    }

    private static Membership membership(Enrolment enrolment, @Nullable Course course) {
        String name = course == null ? "" : course.name();
        return new Membership(name, enrolment.role(), enrolment.joinedAt(), enrolment.leftAt());
    }

    private static OwnDueDate ownDueDate(Extension extension, @Nullable AssignmentView assignment) {
        return assignment == null
                ? new OwnDueDate("", "", extension.dueAt(), extension.givenAt())
                : new OwnDueDate(
                        assignment.courseName(), assignment.scenario(), extension.dueAt(), extension.givenAt());
    }

    @Override
    public void erase(Erasure erasure) {
        UUID account = erasure.account().value();
        UUID learner = erasure.learner().value();
        UUID stranger = erasure.stranger().value();
        enrolments.forget(learner, stranger, clock.instant());
        extensions.forget(learner, stranger);
        extensions.forget(account);
        assignments.forgetWhoAssigned(account);
        assignments.forgetWhoChanged(account);
        courses.forgetWhoChanged(account);
    }
}
