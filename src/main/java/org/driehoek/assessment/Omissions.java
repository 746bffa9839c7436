package org.driehoek.assessment;

import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.TalkTypes.Standing;
import org.jspecify.annotations.Nullable;

/** Tells what was left out of a talk from what was said and missed its aim. */
record Omissions(Course course) {

    /** Returns the standing opportunity that nothing was said for, or null when the observation is of another kind. */
    @Nullable
    Standing of(Observation observation) {
        Standing standing = standing(observation);
        boolean said = standing != null
                && Course.firstOf(standing.acts(), course.turn(observation.turn())) != null
                && in(standing, observation.turn());
        return said ? null : standing;
    }

    /** Returns whether it is an omission of something that belongs to phases which the talk never came to. */
    boolean unreached(Observation observation) {
        Standing standing = of(observation);
        return standing != null && course.turns().stream().noneMatch(turn -> in(standing, turn.turn()));
    }

    private @Nullable Standing standing(Observation observation) {
        return observation.verdict() != Verdict.MISS || observation.turn() == 0
                ? null
                : course.type().standing().stream()
                        .filter(each -> each.id().equals(observation.opportunity()))
                        .findFirst()
                        .orElse(null);
    }

    private boolean in(Standing standing, int turn) {
        return standing.phases().isEmpty()
                || standing.phases().contains(course.turn(turn).phase());
    }
}
