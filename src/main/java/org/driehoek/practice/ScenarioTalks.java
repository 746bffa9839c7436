package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;

/**
 * A scenario with the learner's private attempts at it.
 *
 * @param snapshot the present one, or that of the last attempt when the scenario is no longer offered
 * @param rulebook the present rule data, with the names of dimensions and talk types
 * @param offered whether a new attempt can be begun
 * @param attempts the private ones, the latest first
 */
public record ScenarioTalks(Snapshot snapshot, Rulebook rulebook, boolean offered, List<AttemptSummary> attempts) {

    /** Returns the attempt to go on with; there is at most one. */
    public Optional<AttemptSummary> open() {
        return attempts.stream().filter(attempt -> !attempt.finished()).findFirst();
    }

    /** Returns the finished attempts, the latest first. */
    public List<AttemptSummary> finished() {
        return attempts.stream().filter(AttemptSummary::finished).toList();
    }
}
