package org.driehoek.proof;

import java.util.List;
import java.util.Locale;
import org.driehoek.scenario.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something that a proof has found.
 *
 * @param code what kind of thing it is
 * @param where the ids that it is about, in the order in which the message names them
 * @param talk the shortest talk that shows it, or null when none can
 */
public record Finding(
        Code code, List<String> where, @Nullable Shown talk) {

    /** How bad it is. */
    public enum Weight implements Named {
        /** It can never be right: the scenario is not offered. */
        REFUSED,
        /** It may be meant: an author can accept it with a reason. */
        WARNED
    }

    /** What can be found. The numbers never change; those below 100 are proved, those from 100 on were found by trying. */
    public enum Code {
        NEVER_SAID(1, Weight.REFUSED, "The move '%s' can never be said."),
        NEVER_ANSWERED(2, Weight.REFUSED, "The reply '%s' can never be given."),
        NEVER_TOLD(3, Weight.REFUSED, "The fact '%s' can never be told."),
        NEVER_HINTED(4, Weight.REFUSED, "The hint at '%s' can never be given."),
        NEVER_HAPPENS(5, Weight.REFUSED, "The event '%s' can never happen."),
        NEVER_AGREED(6, Weight.REFUSED, "The step '%s' can never be agreed."),
        NEVER_GIVEN(7, Weight.REFUSED, "The cue '%s' can never be given."),
        ALWAYS_VOID(8, Weight.REFUSED, "The cue '%s' can only be void: nothing that can be said takes it."),
        NEVER_ENDS_SO(9, Weight.REFUSED, "The talk can never end in '%s'."),
        NOT_REACHED(100, Weight.WARNED, "'%s' did not come up in %s talks from seed %s."),
        LEVEL_NOT_REACHED(101, Weight.WARNED, "Level %s of %s was not reached: the best talk found comes to %s."),
        LEVEL_ALWAYS(102, Weight.WARNED, "Nobody came below level %s of %s."),
        SKILL_DOES_NOT_SHOW(
                103,
                Weight.WARNED,
                "On %s skilled students come to %s on average and novices to %s: less than a level apart.");

        private final int number;
        private final Weight weight;
        private final String template;

        Code(int number, Weight weight, String template) {
            this.number = number;
            this.weight = weight;
            this.template = template;
        }

        /** Returns the number as authors see it, for example {@code PR0003}. */
        public String id() {
            return String.format(Locale.ROOT, "PR%04d", number);
        }

        public Weight weight() {
            return weight;
        }

        String message(List<String> where) {
            return String.format(Locale.ROOT, template, where.toArray());
        }
    }

    /** Returns the finding in English. */
    public String message() {
        return code.message(where);
    }
}
