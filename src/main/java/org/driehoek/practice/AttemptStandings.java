package org.driehoek.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.base.Unchecked;
import org.driehoek.course.AssignmentId;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far the learners of an assignment have come, in a few questions however many attempts there are. */
@Unchecked
@Component
@Transactional(readOnly = true)
public class AttemptStandings {

    private static final int AT_ONCE = 1000;

    private final StandingRows rows;

    AttemptStandings(StandingRows rows) {
        this.rows = rows;
    }

    /** Returns where everybody stands who has begun an assignment. */
    public Map<LearnerId, Standing> of(AssignmentId assignment) {
        Map<LearnerId, Standing> standings = new LinkedHashMap<>();
        for (StandingRow row : rows.of(assignment.value())) {
            standings.merge(
                    new LearnerId(row.learner()),
                    standing(row),
                    (before, now) -> new Standing(
                            before.finished() + now.finished(),
                            now.last() == null ? before.last() : now.last(),
                            now.open() == null ? before.open() : now.open()));
        }
        return standings;
    }

    private static Standing standing(StandingRow row) {
        AttemptId id = new AttemptId(row.id());
        return row.finishedAt() == null
                ? new Standing(0, null, new Standing.Open(id, row.number(), row.turns(), row.budget()))
                : new Standing(1, new Standing.Last(id, row.number(), row.finishedAt()), null);
    }

    /** Returns, for each of some assignments, who has begun it and when they finished last. */
    public List<LastFinished> lastFinished(Collection<AssignmentId> assignments) {
        return assignments.isEmpty()
                ? List.of()
                : rows.lastFinished(
                        assignments.stream().map(AssignmentId::value).toList());
    }

    /** Returns what the rules made of finished attempts, with the levels on these dimensions. */
    public Map<AttemptId, Result> results(Collection<AttemptId> attempts, Collection<Dimension> dimensions) {
        Map<AttemptId, Result> results = new LinkedHashMap<>();
        List<UUID> ids = attempts.stream().map(AttemptId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            addResults(ids.subList(from, Math.min(from + AT_ONCE, ids.size())), dimensions, results);
        }
        return results;
    }

    private void addResults(List<UUID> ids, Collection<Dimension> dimensions, Map<AttemptId, Result> results) {
        Map<UUID, SequencedMap<Dimension, Level>> levels = new LinkedHashMap<>();
        for (GivenLevel given : rows.levels(ids, dimensions)) {
            levels.computeIfAbsent(given.attempt(), _ -> new TreeMap<>()).putIfAbsent(given.dimension(), given.level());
        }
        for (GivenOverall given : rows.overalls(ids)) {
            results.putIfAbsent(
                    new AttemptId(given.attempt()),
                    new Result(given.overall(), levels.getOrDefault(given.attempt(), new TreeMap<>())));
        }
    }
}
