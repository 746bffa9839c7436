package org.driehoek.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.Enrolled;
import org.driehoek.identity.AccountId;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptId;
import org.driehoek.review.QueueQuery.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A trainer's queue: the finished talks of the own courses, the first to end first. */
@Component
class Queue {

    private final CourseBook courses;
    private final AssignmentBook assignments;
    private final ScenarioLibrary library;
    private final QueueQuery query;
    private final QueueEntries entries;

    Queue(
            CourseBook courses,
            AssignmentBook assignments,
            ScenarioLibrary library,
            QueueQuery query,
            QueueEntries entries) {
        this.courses = courses;
        this.assignments = assignments;
        this.library = library;
        this.query = query;
        this.entries = entries;
    }

    /** Returns the courses in which somebody is a trainer. */
    List<CourseSummary> courses(AccountId trainer) {
        return courses.coursesOf(trainer).stream()
                .filter(course -> course.roles().contains(CourseRole.TRAINER))
                .toList();
    }

    List<QueueAssignment> assignments(CourseId course) {
        return assignments.of(course).stream()
                .map(each -> new QueueAssignment(
                        each.id(),
                        library.snapshot(each.snapshot()).scenario().title(),
                        LocalDate.ofInstant(each.due(), each.zone())))
                .toList();
    }

    QueuePage page(AccountId trainer, QueueFilter filter, @Nullable QueuePlace after) {
        List<AttemptId> found = question(trainer, filter)
                .map(question -> query.after(question, after, QueuePage.SIZE + 1))
                .orElse(List.of());
        boolean more = found.size() > QueuePage.SIZE;
        List<AttemptId> shown = more ? found.subList(0, QueuePage.SIZE) : found;
        return new QueuePage(entries.of(trainer, shown), after != null, more);
    }

    QueuePage pageBefore(AccountId trainer, QueueFilter filter, QueuePlace place) {
        List<AttemptId> found = question(trainer, filter)
                .map(question -> query.before(question, place, QueuePage.SIZE + 1))
                .orElse(List.of());
        boolean more = found.size() > QueuePage.SIZE;
        List<AttemptId> shown = more ? found.subList(1, found.size()) : found;
        return new QueuePage(entries.of(trainer, shown), more, true);
    }

    /** Returns the first attempt after a place, or else the first of all; never the one at the place. */
    Optional<AttemptId> next(AccountId trainer, QueueFilter filter, QueuePlace place) {
        return question(trainer, filter)
                .flatMap(question -> Stream.concat(
                                query.after(question, place, 1).stream(), query.after(question, null, 2).stream())
                        .filter(each -> !each.equals(place.attempt()))
                        .findFirst());
    }

    QueueCounts counts(AccountId trainer, QueueFilter filter) {
        SequencedMap<QueueState, Integer> counts = new LinkedHashMap<>();
        question(trainer, filter).ifPresent(question -> {
            for (QueueState state : QueueState.values()) {
                counts.put(state, query.count(question.in(state), QueueCounts.MOST));
            }
        });
        return new QueueCounts(Collections.unmodifiableSequencedMap(counts));
    }

    /** Returns what to ask the database; nothing when the answer is empty, as it is for somebody else's course. */
    private Optional<Question> question(AccountId trainer, QueueFilter filter) {
        List<CourseId> own = courses.coursesOf(trainer, CourseRole.TRAINER).stream()
                .filter(course -> filter.course() == null || filter.course().equals(course))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Set<LearnerId> learners = filter.student().isBlank() ? null : learners(own, filter.student());
        return learners != null && learners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(trainer, filter.state(), own, filter.assignment(), learners, filter.late()));
    }

    private Set<LearnerId> learners(List<CourseId> own, String name) {
        String part = name.strip().toLowerCase(Locale.ROOT);
        return own.stream()
                .flatMap(course -> courses.everybody(course).stream())
                .filter(each -> each.role() == CourseRole.STUDENT && each.account() != null)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(part))
                .map(Enrolled::learner)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
