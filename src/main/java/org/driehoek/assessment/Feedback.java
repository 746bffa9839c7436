package org.driehoek.assessment;

import java.util.List;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that explain an assessment, in both languages.
 *
 * @param wording the hash of the feedback texts
 * @param story what happened, a sentence for each turn that mattered, in order
 * @param strengths at most two
 * @param points at most three
 * @param all every observation's explanation, in the order of the observations
 * @param card the one thing to try next; null when nothing was lost
 */
public record Feedback(
        String wording,
        List<StoryLine> story,
        List<Item> strengths,
        List<Item> points,
        List<Item> all,
        @Nullable Card card) {

    /** A sentence of the story; {@code turningPoint} is true for a {@link TurningPoint}. */
    public record StoryLine(int turn, Text words, boolean turningPoint) {}

    /**
     * One explained observation: observation, effect, principle, try.
     *
     * @param where the turn or the empty window, in words
     * @param ownWords what the teacher said, or null for an omission
     * @param effect the parent's visible reaction and the change it reflects, or null
     * @param principle why it matters
     * @param tryThis what to say instead, or null
     * @param plain the rule in plain words
     */
    public record Item(
            Observation observation,
            Text where,
            @Nullable Text ownWords,
            @Nullable Text effect,
            @Nullable Text principle,
            @Nullable Text tryThis,
            Text plain,
            List<Source> sources) {}
}
