package org.driehoek.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.identity.AccountId;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.HeldAttempt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out the attempts of one page of a queue: names, courses, titles, and who else is at work. */
@Component
class QueueEntries {

    private final AttemptRecords attempts;
    private final AssignmentBook assignments;
    private final CourseBook courses;
    private final ScenarioLibrary library;
    private final ReviewDesk desk;

    QueueEntries(
            AttemptRecords attempts,
            AssignmentBook assignments,
            CourseBook courses,
            ScenarioLibrary library,
            ReviewDesk desk) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.courses = courses;
        this.library = library;
        this.desk = desk;
    }

    /** Returns the entries in the order of the ids. */
    List<QueueEntry> of(AccountId trainer, List<AttemptId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<AttemptId, HeldAttempt> held = attempts.find(ids);
        Map<AssignmentId, AssignmentView> assigned = assignments.find(held.values().stream()
                .map(each -> each.attempt().assignment())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<AttemptId, List<OtherReview>> others = desk.others(trainer, ids);
        Page page = new Page(trainer, assigned);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(held.get(id)))
                .flatMap(each ->
                        page.entry(each, others.getOrDefault(each.attempt().id(), List.of())).stream())
                .toList();
    }

    /** Asks for each course once. */
    private final class Page {
        private final AccountId trainer;
        private final Map<AssignmentId, AssignmentView> assigned;
        private final Map<CourseId, Optional<CourseSummary>> known = new HashMap<>();
        private final Map<LearnerId, String> names = new HashMap<>();
        private final Set<CourseId> named = new HashSet<>();

        Page(AccountId trainer, Map<AssignmentId, AssignmentView> assigned) {
            this.trainer = trainer;
            this.assigned = assigned;
        }

        Optional<QueueEntry> entry(HeldAttempt held, List<OtherReview> others) {
            AttemptSummary attempt = held.attempt();
            Instant finished = attempt.finishedAt();
            return finished == null
                    ? Optional.empty()
                    : course(attempt)
                            .map(course -> new QueueEntry(
                                    attempt,
                                    name(course.id(), held.learner()),
                                    course.name(),
                                    course.zone(),
                                    library.snapshot(attempt.snapshot())
                                            .scenario()
                                            .title(),
                                    finished,
                                    attempt.assignment() == null,
                                    others));
        }

        private Optional<CourseSummary> course(AttemptSummary attempt) {
            AssignmentId assignment = attempt.assignment();
            if (assignment != null) {
                return Optional.ofNullable(assigned.get(assignment)).flatMap(view -> summary(view.course()));
            }
            return attempts.sharedWith(attempt.id()).stream()
                    .filter(course -> courses.has(trainer, course, CourseRole.TRAINER))
                    .findFirst()
                    .flatMap(this::summary);
        }

        private Optional<CourseSummary> summary(CourseId course) {
            return known.computeIfAbsent(course, courses::find);
        }

        private @Nullable String name(CourseId course, LearnerId learner) {
            if (named.add(course)) {
                courses.everybody(course).stream()
                        .filter(each -> each.account() != null)
                        .forEach(each -> names.put(each.learner(), each.name()));
            }
            return names.get(learner);
        }
    }
}
