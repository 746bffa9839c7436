package org.driehoek.scenario;

import java.util.List;

/** What a condition asks, in parts, so that it can be said in words. */
public sealed interface Requirement {

    /** Every part must hold. */
    record All(List<Requirement> parts) implements Requirement {}

    /** One part must hold. */
    record Any(List<Requirement> parts) implements Requirement {}

    /** A part must not hold. */
    record Not(Requirement part) implements Requirement {}

    /**
     * Two figures are compared.
     *
     * @param sign {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
     */
    record Compared(Figure left, String sign, Figure right) implements Requirement {}

    /**
     * Something that is one of a list of words is asked for.
     *
     * @param of {@code phase}, {@code mood} or {@code stance}
     * @param word the id of the word
     */
    record Is(String of, String word) implements Requirement {}

    /**
     * Something must have happened.
     *
     * @param what {@code said}, {@code told}, {@code agreed}, {@code agreedKind}, {@code just}, {@code open}, {@code missed},
     *     {@code happened}, {@code present} or {@code prepared}
     * @param id the id that the author gave, or of a kind of step, or of a speech act
     */
    record Happened(String what, String id) implements Requirement {}

    /** A number that a condition looks at. */
    sealed interface Figure {

        /** A number as written. */
        record Fixed(int number) implements Figure {}

        /** The value of a character's variable. */
        record Value(String character, Variable variable) implements Figure {}

        /** The number of the turn. */
        record Turn() implements Figure {}

        /** How many times something was said. */
        record Count(Act act) implements Figure {}

        /** A feature of a finished talk. */
        record Measured(Feature feature) implements Figure {}

        /**
         * Two figures joined.
         *
         * @param sign {@code +}, {@code -} or {@code *}
         */
        record Joined(Figure left, String sign, Figure right) implements Figure {}
    }
}
