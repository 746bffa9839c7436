package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the feedback; they have a version of their own, since wording may change without the score.
 *
 * @param hash SHA-256 of the canonical JSON, in hex
 * @param json the canonical JSON from which these texts can be compiled again
 * @param rules plain words and sentences by rule id: reactions and scoring rules alike
 * @param cards coaching cards by dimension: those for misses of their own kind in the order of the file, the general one last
 * @param sentences templates by name; what stands in braces is filled in
 * @param hints what to notice while a talk goes on, by dimension; empty in texts older than hints
 */
public record FeedbackTexts(
        String hash,
        String json,
        SequencedMap<String, RuleText> rules,
        SequencedMap<Dimension, List<CoachingCard>> cards,
        SequencedMap<String, Text> sentences,
        SequencedMap<Dimension, Text> hints) {

    /** Returns a template; throws when there is none of that name. */
    public Text sentence(String name) {
        Text sentence = sentences.get(name);
        if (sentence == null) {
            throw new IllegalArgumentException("feedback.yaml has no sentence '" + name + "'");
        }
        return sentence;
    }

    /** Returns what is said about a rule; throws when nothing is. */
    public RuleText rule(String id) {
        RuleText text = rules.get(id);
        if (text == null) {
            throw new IllegalArgumentException("feedback.yaml says nothing about rule '" + id + "'");
        }
        return text;
    }

    /**
     * What a rule is called and what it says.
     *
     * @param plain the rule in plain words
     * @param effect what it did to the parent, for scoring rules: template; or null
     * @param principle why it matters: one line; null for reactions
     * @param tryThis what to try instead when the talk itself offered nothing better; or null
     * @param sources ids of {@link Source}s
     */
    public record RuleText(
            Text plain,
            @Nullable Text effect,
            @Nullable Text principle,
            @Nullable Text tryThis,
            List<String> sources) {}

    /**
     * One thing to try.
     *
     * @param id unique among all cards; that of the dimension for its general card
     * @param after ids of the scoring rules whose findings it is for; none for the general card
     * @param chances ids of the standing opportunities that it is about; none when it does not matter
     * @param acts what a sentence must hold to be an example of it; none when whatever takes the chance will do
     * @param aim one directive line
     * @param when when to do it
     * @param example a sentence to say when the talk itself offered none
     * @param sources ids of {@link Source}s
     */
    public record CoachingCard(
            String id,
            Dimension dimension,
            List<String> after,
            List<String> chances,
            List<Act> acts,
            Text aim,
            Text when,
            Text example,
            List<String> sources) {

        /** Returns whether the card is for whatever was missed in its dimension. */
        public boolean general() {
            return after.isEmpty();
        }
    }
}
