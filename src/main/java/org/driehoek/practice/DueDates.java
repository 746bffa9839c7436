package org.driehoek.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.springframework.stereotype.Component;

/** Finds when attempts are due for those who made them, in a few questions however many attempts there are. */
@Component
class DueDates {

    private final AssignmentBook assignments;

    DueDates(AssignmentBook assignments) {
        this.assignments = assignments;
    }

    /** Returns the own due date of each attempt that was made for an assignment. */
    Map<AttemptId, Instant> of(Collection<Attempt> attempts) {
        List<AssignmentId> ids = attempts.stream()
                .map(Attempt::assignment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AttemptId, Instant> due = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return due;
        }
        Map<AssignmentId, AssignmentView> views = assignments.find(ids);
        Map<Key, Instant> own = own(attempts, ids);
        for (Attempt attempt : attempts) {
            AssignmentId assignment = attempt.assignment();
            AssignmentView view = assignment == null ? null : views.get(assignment);
            if (view != null) {
                due.put(attempt.id(), own.getOrDefault(new Key(view.id(), attempt.learner()), view.due()));
            }
        }
        return due;
    }

    private record Key(AssignmentId assignment, LearnerId learner) {}

    private Map<Key, Instant> own(Collection<Attempt> attempts, List<AssignmentId> ids) {
        List<LearnerId> learners =
                attempts.stream().map(Attempt::learner).distinct().toList();
        Map<Key, Instant> own = new LinkedHashMap<>();
        if (learners.size() < ids.size()) {
            for (LearnerId learner : learners) {
                assignments.extensions(learner, ids).forEach((id, due) -> own.put(new Key(id, learner), due));
            }
        } else {
            for (AssignmentId id : ids) {
                assignments.extensions(id).forEach((learner, due) -> own.put(new Key(id, learner), due));
            }
        }
        return own;
    }
}
