package org.driehoek.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.AccountId;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.AttemptStandings;
import org.driehoek.practice.LastFinished;
import org.springframework.stereotype.Component;

/** Sums up how far classes have come. The number of questions does not grow with the number of courses or assignments. */
@Component
class Summing {

    private final CourseBook courses;
    private final AssignmentBook assignments;
    private final AttemptStandings standings;
    private final ScenarioLibrary library;
    private final Clock clock;

    Summing(
            CourseBook courses,
            AssignmentBook assignments,
            AttemptStandings standings,
            ScenarioLibrary library,
            Clock clock) {
        this.courses = courses;
        this.assignments = assignments;
        this.standings = standings;
        this.library = library;
        this.clock = clock;
    }

    /** Returns the assignments of the courses in which somebody is staff; withdrawn and archived ones are left out. */
    List<ProgressSummary> of(AccountId staff) {
        List<AssignmentView> views =
                assignments.of(courses.coursesOf(staff, CourseRole.LECTURER, CourseRole.TRAINER)).stream()
                        .filter(view -> !view.archived())
                        .toList();
        List<AssignmentId> ids = views.stream().map(AssignmentView::id).toList();
        Map<CourseId, Set<LearnerId>> students =
                courses.learners(views.stream().map(AssignmentView::course).collect(Collectors.toSet()));
        Map<AssignmentId, Map<LearnerId, Instant>> own = assignments.extensions(ids);
        Map<AssignmentId, Map<LearnerId, LastFinished>> begun = standings.lastFinished(ids).stream()
                .collect(Collectors.groupingBy(
                        LastFinished::assignment, Collectors.toMap(LastFinished::learner, Function.identity())));
        Instant now = clock.instant();
        return views.stream()
                .map(view -> sum(
                        view,
                        students.getOrDefault(view.course(), Set.of()),
                        own.getOrDefault(view.id(), new HashMap<>()),
                        begun.getOrDefault(view.id(), new HashMap<>()),
                        now))
                .toList();
    }

    private ProgressSummary sum(
            AssignmentView view,
            Set<LearnerId> students,
            Map<LearnerId, Instant> own,
            Map<LearnerId, LastFinished> begun,
            Instant now) {
        int finished = 0;
        int busy = 0;
        int late = 0;
        for (LearnerId learner : students) {
            LastFinished last = begun.get(learner);
            Instant done = last == null ? null : last.finishedAt();
            finished += done == null ? 0 : 1;
            busy += last != null && done == null ? 1 : 0;
            late += (done == null ? now : done).isAfter(own.getOrDefault(learner, view.due())) ? 1 : 0;
        }
        return new ProgressSummary(
                view, library.snapshot(view.snapshot()).scenario().title(), students.size(), finished, busy, late);
    }
}
