package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.FeatureCondition;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Requirement;
import org.jspecify.annotations.Nullable;

/** Compiles the conditions of a file and reports what is wrong with them. */
final class Conditions {

    private Conditions() {}

    /** A condition on a talk; two are equal when they were written alike about the same character. */
    private record OnTalk(String source, String self, Predicate<Circumstances> test, Requirement asks)
            implements Condition {

        @Override
        public boolean holds(Circumstances circumstances) {
            return test.test(circumstances);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OnTalk that && source.equals(that.source) && self.equals(that.self);
        }

        @Override
        public int hashCode() {
            return 31 * source.hashCode() + self.hashCode();
        }

        @Override
        public String toString() {
            return source;
        }
    }

    /** A condition on features; two are equal when they were written alike. */
    private record OnFeatures(String source, Predicate<Features> test) implements FeatureCondition {

        @Override
        public boolean holds(Features features) {
            return test.test(features);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OnFeatures that && source.equals(that.source);
        }

        @Override
        public int hashCode() {
            return source.hashCode();
        }

        @Override
        public String toString() {
            return source;
        }
    }

    /** Reads the condition of a key; null when there is none, or after a report. */
    static @Nullable Condition read(Section section, String key, TalkVocabulary vocabulary) {
        Node value = section.get(key);
        return value == null ? null : of(key, value, vocabulary, section.report());
    }

    private static @Nullable Condition of(String key, Node value, TalkVocabulary vocabulary, Report report) {
        Node.Scalar text = scalar(key, value, report);
        return text == null ? null : of(text.text(), text, vocabulary, report);
    }

    /** Compiles a condition that stands in a scalar; {@code source} may say more than the scalar does. */
    static @Nullable Condition of(String source, Node.Scalar where, TalkVocabulary vocabulary, Report report) {
        Term.Bool<Circumstances> whole = compile(source, where, vocabulary, report);
        return whole == null ? null : new OnTalk(source, vocabulary.self(), whole.value(), whole.asks());
    }

    /** Reads a required condition on features; null after a report. */
    static @Nullable FeatureCondition ofFeatures(Section section, String key) {
        Node value = section.need(key);
        Node.Scalar text = value == null ? null : scalar(key, value, section.report());
        if (text == null) {
            return null;
        }
        Term.Bool<Features> whole = compile(text.text(), text, new FeatureVocabulary(), section.report());
        return whole == null ? null : new OnFeatures(text.text(), whole.value());
    }

    private static Node.@Nullable Scalar scalar(String key, Node value, Report report) {
        if (value instanceof Node.Scalar scalar) {
            return scalar;
        }
        String sign = value instanceof Node.Listing ? "[" : "{";
        report.hinted(Code.CONDITION_QUOTE, value.mark(), key + ": \"…\"?", sign);
        return null;
    }

    private static <C> Term.@Nullable Bool<C> compile(
            String source, Node.Scalar where, Vocabulary<C> vocabulary, Report report) {
        List<ConditionException> doubts = new ArrayList<>();
        try {
            Term.Bool<C> whole = Parser.compile(source, vocabulary, doubts);
            doubts.forEach(doubt -> report(source, where, doubt, report));
            return whole;
        } catch (ConditionException e) {
            report(source, where, e, report);
            return null;
        }
    }

    private static void report(String source, Node.Scalar where, ConditionException e, Report report) {
        boolean exact = where.inset() >= 0 && source.equals(where.text());
        Mark mark =
                exact ? new Mark(where.mark().line(), where.mark().column() + where.inset() + e.at()) : where.mark();
        String excerpt = source.length() > 200 ? null : source.replaceAll("\\s", " ") + "\n" + " ".repeat(e.at()) + "^";
        report.problems().add(e.code(), report.file(), mark, e.words(), e.value(), e.hint(), excerpt);
    }
}
