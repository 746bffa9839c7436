package org.driehoek.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What a student makes of an own talk.
 *
 * @param first how it felt and what the student thinks of it, given before any level was shown
 * @param scoreSeen whether the student has seen the levels; from then on {@code first} stays as it is
 * @param place the step of the debrief where the student was last; null before the first
 * @param steps the steps that the student has left, in order, and how
 * @param answers what was written, by the id of the scenario's question
 * @param intention what the student means to do another time; null for nothing yet
 */
public record Reflection(
        AttemptId attempt,
        FirstReaction first,
        boolean scoreSeen,
        @Nullable DebriefStep place,
        SequencedMap<DebriefStep, StepMark> steps,
        Map<String, String> answers,
        @Nullable Intention intention) {

    /** How many characters an answer can have. */
    public static final int LONGEST_ANSWER = 4000;

    /** How many characters either half of an intention can have. */
    public static final int LONGEST_INTENTION = 500;

    /** How a step was left. */
    public enum StepMark {
        /** The student went through it. */
        DONE,
        /** The student went past it. */
        SKIPPED
    }

    /**
     * How a talk felt and how its student rates it.
     *
     * @param feeling one word; empty for none
     * @param structuring how well the student kept a line in the talk, 0–10; null when not rated
     * @param responsiveness how well the student went along with the parent, 0–10; null when not rated
     */
    public record FirstReaction(
            String feeling,
            @Nullable Integer structuring,
            @Nullable Integer responsiveness) {

        /** Nothing yet. */
        public static final FirstReaction NONE = new FirstReaction("", null, null);

        /** How many characters the word can have. */
        public static final int LONGEST_FEELING = 40;

        /** The highest rating; the lowest is 0. */
        public static final int HIGHEST = 10;

        /** Returns whether nothing was given. */
        public boolean isBlank() {
            return feeling.isBlank() && structuring == null && responsiveness == null;
        }
    }

    /**
     * What a student means to do another time: if this happens, then I do that.
     *
     * @param dimension what it is meant for
     * @param when the occasion, in the student's words
     * @param then what to do then, in the student's words
     */
    public record Intention(Dimension dimension, String when, String then) {

        private static final Pattern IF = Pattern.compile("^(als|if|when)\\s+", Pattern.CASE_INSENSITIVE);
        private static final Pattern THEN = Pattern.compile("^(dan|then)\\s+", Pattern.CASE_INSENSITIVE);
        private static final Pattern END = Pattern.compile("[\\s.,…]+$");

        /** Returns the occasion as it stands behind the word “if”. */
        public String occasion() {
            return bare(when, IF);
        }

        /** Returns what to do as it stands behind the word “then”. */
        public String deed() {
            return bare(then, THEN);
        }

        private static String bare(String words, Pattern before) {
            String begun = before.matcher(words.strip()).replaceFirst("");
            return END.matcher(begun).replaceFirst("");
        }
    }

    /** Returns that nothing was written about a talk. */
    static Reflection blank(AttemptId attempt) {
        return new Reflection(attempt, FirstReaction.NONE, false, null, new LinkedHashMap<>(), Map.of(), null);
    }

    /** Returns whether the first step was gone through or past, so that the levels may be shown. */
    public boolean pastReactions() {
        return steps.containsKey(DebriefStep.REACTIONS);
    }
}
