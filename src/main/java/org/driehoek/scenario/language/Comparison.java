package org.driehoek.scenario.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.driehoek.scenario.Requirement;
import org.jspecify.annotations.Nullable;

/** Compares numbers with numbers, and words such as the mood with literals. */
final class Comparison {

    static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");

    private Comparison() {}

    static <C> Term<C> of(
            Token sign, Term<C> left, Token first, Term<C> right, Token second, List<ConditionException> doubts) {
        if (left instanceof Term.Int<C> a && right instanceof Term.Int<C> b) {
            doubt(sign, first, a, b, doubts);
            return new Term.Bool<>(
                    numbers(sign, a.value(), b.value()), new Requirement.Compared(a.figure(), sign.text(), b.figure()));
        }
        if (left instanceof Term.Word<C> word && right instanceof Term.Literal<C>(String text)) {
            return words(sign, word, text, second);
        }
        if (right instanceof Term.Word<C> word && left instanceof Term.Literal<C>(String text)) {
            return words(sign, word, text, first);
        }
        String hint = left instanceof Term.Word<C> && right instanceof Term.Bool<C> ? "a word in quotes?" : null;
        throw new ConditionException(
                Code.CONDITION_TYPE, sign.at(), left.type() + " cannot be compared with " + right.type(), hint);
    }

    private static <C> Term<C> words(Token sign, Term.Word<C> word, String text, Token literal) {
        if (!word.words().contains(text)) {
            throw ConditionException.unknown(literal.at(), text, "a " + word.kind(), Suggestion.of(text, word.words()));
        }
        Predicate<C> equal = word.equal().apply(text);
        Requirement is = new Requirement.Is(word.kind(), text);
        return switch (sign.text()) {
            case "==" -> new Term.Bool<>(equal, is);
            case "!=" -> new Term.Bool<>(equal.negate(), new Requirement.Not(is));
            default ->
                throw new ConditionException(
                        Code.CONDITION_TYPE, sign.at(), "a " + word.kind() + " has no order", "'=='?");
        };
    }

    private static <C> Predicate<C> numbers(Token sign, ToIntFunction<C> a, ToIntFunction<C> b) {
        return switch (sign.text()) {
            case "==" -> c -> a.applyAsInt(c) == b.applyAsInt(c);
            case "!=" -> c -> a.applyAsInt(c) != b.applyAsInt(c);
            case "<" -> c -> a.applyAsInt(c) < b.applyAsInt(c);
            case "<=" -> c -> a.applyAsInt(c) <= b.applyAsInt(c);
            case ">" -> c -> a.applyAsInt(c) > b.applyAsInt(c);
            default -> c -> a.applyAsInt(c) >= b.applyAsInt(c);
        };
    }

    private static <C> void doubt(
            Token sign, Token first, Term.Int<C> a, Term.Int<C> b, List<ConditionException> doubts) {
        boolean apart = a.max() < b.min() || a.min() > b.max();
        Boolean always = switch (sign.text()) {
            case "==" -> apart ? Boolean.FALSE : null;
            case "!=" -> apart ? Boolean.TRUE : null;
            case "<" -> known(a.max() < b.min(), a.min() >= b.max());
            case "<=" -> known(a.max() <= b.min(), a.min() > b.max());
            case ">" -> known(a.min() > b.max(), a.max() <= b.min());
            default -> known(a.min() >= b.max(), a.max() < b.min());
        };
        if (always != null) {
            doubts.add(new ConditionException(Code.CONDITION_CONSTANT, first.at(), always.toString()));
        }
    }

    private static @Nullable Boolean known(boolean alwaysTrue, boolean alwaysFalse) {
        return alwaysTrue ? Boolean.TRUE : alwaysFalse ? Boolean.FALSE : null;
    }
}
