package org.driehoek.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice to make before the door opens; journalled, not a turn. */
public record Preparation(String id, Text ask, List<Choice> choices) {

    /**
     * One of the choices.
     *
     * @param id unique among all choices of the scenario
     * @param effects how it changes the parent's disposition at the start
     * @param counts how it counts for {@link Dimension#STRUCTURE}: taken, half or missed; null for not at all
     */
    public record Choice(
            String id,
            Text text,
            List<Change> effects,
            @Nullable Counts counts) {}

    /** How a choice counts as an opportunity. */
    public enum Counts implements Named {
        TAKEN,
        HALF,
        MISSED
    }
}
