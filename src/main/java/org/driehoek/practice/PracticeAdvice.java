package org.driehoek.practice;

import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Text;

/**
 * What to practise next, and why.
 *
 * @param dimension which dimension
 * @param last the level there the last time it could be observed; not observable when it never could
 * @param weight how much the dimension weighs in the type of talk of the scenario, of 100
 * @param scenario which scenario on offer trains it
 * @param difficulty its stars, 1–4
 * @param example whether it has a minute to see twice, and was not held yet
 */
public record PracticeAdvice(
        Dimension dimension,
        Level last,
        int weight,
        String scenario,
        Text title,
        int difficulty,
        boolean example,
        Why why) {

    /** Why this scenario: the place of the learner in the order of practising. */
    public enum Why implements Named {
        /** Nothing was practised yet: the easiest one first. */
        FIRST,
        /** It was held once: the same talk again shows what changed. */
        AGAIN,
        /** Another parent, not harder than before. */
        ANOTHER,
        /** A star more than what was held before. */
        HARDER,
        /** All that trains the dimension was held before: the one held longest ago. */
        ONCE_MORE,
        /** Harder than fits, but there is nothing easier. */
        ONLY
    }
}
