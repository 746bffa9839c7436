package org.driehoek.practice.reasons;

import java.util.List;
import org.driehoek.scenario.Source;
import org.jspecify.annotations.Nullable;

/**
 * One reason, in words of the reader's language. What is not there is empty.
 *
 * @param lead how the reason played its part
 * @param words what it was: a rule in plain words, or what happened
 * @param changes what it changed in whom
 * @param condition under which condition of the author it could be
 * @param face why the face showed what it showed
 * @param rule the rule of the rulebook, or null
 */
public record Reason(
        String lead,
        String words,
        List<Change> changes,
        String condition,
        String face,
        @Nullable Rule rule) {

    /** Makes a reason of words alone. */
    static Reason of(String words) {
        return new Reason("", words, List.of(), "", "", null);
    }

    Reason led(String by) {
        return new Reason(by, words, changes, condition, face, rule);
    }

    /**
     * What was changed in a character.
     *
     * @param words who changed in what, which way and how much
     * @param reckoned how the figure came about, where it is not simply the size in the rulebook
     */
    public record Change(String words, String reckoned) {}

    /**
     * A rule and what it leans on.
     *
     * @param id its id, by which the rulebook finds it
     */
    public record Rule(String id, List<Source> sources) {}

    /**
     * Reasons of one kind.
     *
     * @param heading what they have in common
     * @param reasons at least one
     */
    public record Group(String heading, List<Reason> reasons) {}
}
