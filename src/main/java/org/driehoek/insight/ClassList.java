package org.driehoek.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseRole;
import org.driehoek.course.Enrolled;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptStandings;
import org.driehoek.practice.Result;
import org.driehoek.practice.Standing;
import org.driehoek.review.ReviewRecords;
import org.driehoek.review.ReviewState;
import org.driehoek.scenario.Dimension;
import org.springframework.stereotype.Component;

/** Puts together what modules know of the students of an assignment. The number of questions does not grow with the class. */
@Component
class ClassList {

    /**
     * Everybody who has to do with an assignment, by name.
     *
     * @param students who belongs to the course now
     * @param former who has begun it and does not belong to the course any more
     */
    record Members(List<ProgressRow> students, List<ProgressRow> former) {}

    private static final Standing NOTHING = new Standing(0, null, null);

    private final CourseBook courses;
    private final AssignmentBook assignments;
    private final AttemptStandings standings;
    private final ReviewRecords reviews;
    private final Clock clock;

    ClassList(
            CourseBook courses,
            AssignmentBook assignments,
            AttemptStandings standings,
            ReviewRecords reviews,
            Clock clock) {
        this.courses = courses;
        this.assignments = assignments;
        this.standings = standings;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Returns them with the levels on some dimensions. */
    Members of(AssignmentView assignment, Collection<Dimension> dimensions) {
        Map<LearnerId, Standing> standing = standings.of(assignment.id());
        Map<LearnerId, Enrolled> enrolled = enrolled(assignment);
        List<AttemptId> last = standing.values().stream()
                .map(Standing::last)
                .filter(Objects::nonNull)
                .map(Standing.Last::id)
                .toList();
        Details details = new Details(
                assignments.extensions(assignment.id()),
                standings.results(last, dimensions),
                reviews.states(last),
                assignment.due(),
                clock.instant());
        List<ProgressRow> students = new ArrayList<>();
        List<ProgressRow> former = new ArrayList<>();
        enrolled.forEach((learner, who) -> {
            Standing own = standing.getOrDefault(learner, NOTHING);
            if (who.left() == null) {
                students.add(details.row(learner, who, own));
            } else if (standing.containsKey(learner)) {
                former.add(details.row(learner, who, own));
            }
        });
        return new Members(students, former);
    }

    /** Returns every student that the course has or had, once: a place that is still taken hides one that was left. */
    private Map<LearnerId, Enrolled> enrolled(AssignmentView assignment) {
        Map<LearnerId, Enrolled> enrolled = new LinkedHashMap<>();
        courses.everybody(assignment.course()).stream()
                .filter(who -> who.role() == CourseRole.STUDENT)
                .forEach(who -> enrolled.merge(who.learner(), who, (a, b) -> a.left() == null ? a : b));
        return enrolled;
    }

    /** What is known of all of them. */
    private record Details(
            Map<LearnerId, Instant> extensions,
            Map<AttemptId, Result> results,
            Map<AttemptId, ReviewState> reviews,
            Instant due,
            Instant now) {

        ProgressRow row(LearnerId learner, Enrolled who, Standing standing) {
            Instant own = extensions.get(learner);
            Standing.Last last = standing.last();
            Instant until = own == null ? due : own;
            Instant done = last == null ? now : last.finishedAt();
            ReviewState review = last == null ? null : reviews.get(last.id());
            return new ProgressRow(
                    learner,
                    who.name(),
                    who.email(),
                    standing,
                    done.isAfter(until),
                    own,
                    last == null ? null : results.get(last.id()),
                    review != null && review.reviewed());
        }
    }
}
