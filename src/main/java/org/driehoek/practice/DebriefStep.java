package org.driehoek.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A step of the debrief, in the order in which a student takes them. */
public enum DebriefStep {
    /** How it felt and how the student rates it, before any level is shown. */
    REACTIONS,
    /** What happened, and what the parent thought. */
    STORY,
    /** The levels with their evidence. */
    PROFILE,
    /** The same talk with something else said. */
    WHAT_IF,
    /** One thing to try. */
    NEXT,
    /** What came of it two weeks later, and who wrote what about the talk. */
    LATER;

    /** Returns the step's name in addresses and keys of texts, such as {@code what-if}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the step with a name; empty when there is none. */
    public static Optional<DebriefStep> find(String id) {
        return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
    }

    /** Returns whether the step shows levels or what they are made of. */
    public boolean showsScore() {
        return compareTo(PROFILE) >= 0;
    }
}
