package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseId;
import org.driehoek.identity.SignedIn;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptBadges.Badge;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a student what is assigned, and what became of it; also after the student has left the course. */
@Component
@Transactional(readOnly = true)
class AssignedBook {

    private final AssignmentBook assignments;
    private final Attempts attempts;
    private final AttemptViews views;
    private final Admission admission;
    private final ScenarioLibrary library;
    private final Badges badges;
    private final Clock clock;

    AssignedBook(
            AssignmentBook assignments,
            Attempts attempts,
            AttemptViews views,
            Admission admission,
            ScenarioLibrary library,
            Badges badges,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.views = views;
        this.admission = admission;
        this.library = library;
        this.badges = badges;
        this.clock = clock;
    }

    /** Returns what is assigned now, the first due date first, and after that what the student has attempts at. */
    List<AssignedTalks> talks(SignedIn student) {
        Map<AssignmentId, List<AttemptSummary>> made = made(student);
        SequencedMap<AssignmentId, AssignmentView> present = new LinkedHashMap<>();
        assignments.forStudent(student.account()).forEach(each -> present.put(each.id(), each));
        List<AssignmentId> elsewhere =
                made.keySet().stream().filter(id -> !present.containsKey(id)).toList();
        Map<AssignmentId, AssignmentView> former = assignments.find(elsewhere);
        List<AssignmentView> all = new ArrayList<>(present.values());
        elsewhere.stream().map(former::get).filter(Objects::nonNull).forEach(all::add);
        Map<AssignmentId, Instant> own = own(student, all);
        List<CourseId> mine = admission.courses(student.account());
        Map<AttemptId, Badge> marked =
                badges(made.values().stream().flatMap(List::stream).toList());
        return all.stream()
                .map(each -> talks(
                        each,
                        mine.contains(each.course()),
                        own.getOrDefault(each.id(), each.due()),
                        made.getOrDefault(each.id(), List.of()),
                        marked))
                .toList();
    }

    /** Returns one assignment; nothing for who neither belongs to its course as a student nor has an attempt at it. */
    Optional<AssignedTalks> talks(SignedIn student, AssignmentId id) {
        AssignmentView assignment = assignments.find(id).orElse(null);
        if (assignment == null) {
            return Optional.empty();
        }
        boolean enrolled = admission.enrolled(student.account(), assignment);
        List<AttemptSummary> made = views.summaries(attempts.findByLearnerIdAndSeriesOrderByNumberDesc(
                student.learner().value(), Attempt.series(id)));
        Instant due = own(student, List.of(assignment)).getOrDefault(id, assignment.due());
        return enrolled || !made.isEmpty()
                ? Optional.of(talks(assignment, enrolled, due, made, badges(made)))
                : Optional.empty();
    }

    private Map<AssignmentId, List<AttemptSummary>> made(SignedIn student) {
        return views
                .summaries(attempts.findByLearnerIdAndAssignmentIdIsNotNullOrderByStartedAtDescNumberDesc(
                        student.learner().value()))
                .stream()
                .collect(Collectors.groupingBy(
                        attempt -> Objects.requireNonNull(attempt.assignment()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Map<AttemptId, Badge> badges(List<AttemptSummary> made) {
        return badges.of(made.stream().map(AttemptSummary::id).toList());
    }

    private Map<AssignmentId, Instant> own(SignedIn student, Collection<AssignmentView> all) {
        return assignments.extensions(
                student.learner(), all.stream().map(AssignmentView::id).toList());
    }

    private AssignedTalks talks(
            AssignmentView each,
            boolean enrolled,
            Instant due,
            List<AttemptSummary> made,
            Map<AttemptId, Badge> marked) {
        return new AssignedTalks(
                each,
                due,
                library.snapshot(each.snapshot()),
                alternative(each),
                library.rulebook(each.rulebook()),
                made,
                marked,
                clock.instant(),
                admission.refusal(each, enrolled, due, made.size()));
    }

    private @Nullable Snapshot alternative(AssignmentView each) {
        String hash = each.alternativeSnapshot();
        return hash == null ? null : library.snapshot(hash);
    }
}
