package org.driehoek.scenario.language;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.driehoek.scenario.Requirement;

/**
 * A part of a condition, compiled to something that is cheap to run.
 *
 * @param <C> what the condition is asked of
 */
sealed interface Term<C> {

    /** Returns the type in words. */
    String type();

    /** A whole number; min and max bound what it can be. */
    record Int<C>(ToIntFunction<C> value, long min, long max, Requirement.Figure figure) implements Term<C> {

        static <C> Int<C> of(int number) {
            return new Int<>(_ -> number, number, number, new Requirement.Figure.Fixed(number));
        }

        @Override
        public String type() {
            return "a number";
        }
    }

    /** True or false. */
    record Bool<C>(Predicate<C> value, Requirement asks) implements Term<C> {

        @Override
        public String type() {
            return "true or false";
        }
    }

    /**
     * One of a fixed list of words, such as the mood; compared with a literal only.
     *
     * @param equal makes the test for one of the words
     */
    record Word<C>(String kind, List<String> words, Function<String, Predicate<C>> equal) implements Term<C> {

        @Override
        public String type() {
            return "a " + kind;
        }
    }

    /** A word in quotes. */
    record Literal<C>(String text) implements Term<C> {

        @Override
        public String type() {
            return "a word in quotes";
        }
    }
}
