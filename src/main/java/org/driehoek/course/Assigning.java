package org.driehoek.course;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.driehoek.library.Edition;
import org.driehoek.library.ScenarioLibrary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assigns scenarios and changes assignments, whoever asks. */
@Component
@Transactional
class Assigning {

    private final Assignments assignments;
    private final Extensions extensions;
    private final Courses courses;
    private final Enrolments enrolments;
    private final ScenarioLibrary library;
    private final EnrolledNames names;
    private final Clock clock;

    Assigning(
            Assignments assignments,
            Extensions extensions,
            Courses courses,
            Enrolments enrolments,
            ScenarioLibrary library,
            EnrolledNames names,
            Clock clock) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.courses = courses;
        this.enrolments = enrolments;
        this.library = library;
        this.names = names;
        this.clock = clock;
    }

    AssignmentId assign(
            CourseId course,
            String scenario,
            @Nullable String alternative,
            AssignmentPlan plan,
            @Nullable AccountId by) {
        courses.held(course);
        if (scenario.equals(alternative)) {
            throw new IllegalArgumentException("A scenario is no alternative to itself: " + scenario);
        }
        Edition other = alternative == null ? null : library.pin(alternative);
        return assignments
                .save(new Assignment(course, library.pin(scenario), other, plan, by, clock.instant()))
                .id();
    }

    Versioned<AssignmentPlan> plan(AssignmentId id) {
        Assignment assignment = assignments.of(id);
        return new Versioned<>(
                assignment.plan(), assignment.version(), names.of(assignment.changedBy()), assignment.changedAt());
    }

    void change(AssignmentId id, int version, AssignmentPlan plan, @Nullable AccountId by) {
        Assignment assignment = changeable(id);
        if (assignment.version() != version) {
            throw new ChangedMeanwhileException(names.of(assignment.changedBy()));
        }
        assignment.change(plan, by, clock.instant());
    }

    void withdraw(AssignmentId id, @Nullable AccountId by) {
        changeable(id).withdraw(by, clock.instant());
    }

    void restore(AssignmentId id, @Nullable AccountId by) {
        changeable(id).restore(by, clock.instant());
    }

    void takeNewer(AssignmentId id, @Nullable AccountId by) {
        Assignment assignment = changeable(id);
        String alternative = assignment.alternative();
        Edition other = alternative == null || library.current(alternative).isEmpty() ? null : library.pin(alternative);
        assignment.take(library.pin(assignment.scenario()), other, by, clock.instant());
    }

    void extend(AssignmentId id, Collection<LearnerId> learners, Instant due, @Nullable AccountId by) {
        CourseId course = changeable(id).course();
        enrolments.of(course, learners).stream()
                .filter(each -> each.role() == CourseRole.STUDENT && each.there())
                .forEach(each -> extensions.save(new Extension(id, each.learner(), due, by, clock.instant())));
    }

    void removeExtension(AssignmentId id, LearnerId learner) {
        changeable(id);
        extensions.deleteById(new Extension.Id(id.value(), learner.value()));
    }

    /** Returns the assignment while its course is held, so that it is not archived meanwhile. */
    private Assignment changeable(AssignmentId id) {
        Assignment assignment = assignments.of(id);
        courses.held(assignment.course());
        return assignment;
    }
}
