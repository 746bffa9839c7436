package org.driehoek.scenario.language;

import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import org.driehoek.scenario.Requirement;

/** Adds, subtracts and multiplies, and knows how large the result can be. */
final class Arithmetic {

    private Arithmetic() {}

    /** Joins two numbers; throws {@link ConditionException} when the result may not fit an int. */
    static <C> Term.Int<C> of(Token sign, Term.Int<C> left, Term.Int<C> right) {
        return switch (sign.text()) {
            case "+" -> calculated(sign, left, right, Integer::sum, left.min() + right.min(), left.max() + right.max());
            case "-" ->
                calculated(sign, left, right, (a, b) -> a - b, left.min() - right.max(), left.max() - right.min());
            default -> {
                long a = left.min() * right.min();
                long b = left.min() * right.max();
                long c = left.max() * right.min();
                long d = left.max() * right.max();
                long least = Math.min(Math.min(a, b), Math.min(c, d));
                long most = Math.max(Math.max(a, b), Math.max(c, d));
                yield calculated(sign, left, right, (x, y) -> x * y, least, most);
            }
        };
    }

    private static <C> Term.Int<C> calculated(
            Token sign, Term.Int<C> left, Term.Int<C> right, IntBinaryOperator operator, long min, long max) {
        if (min < Integer.MIN_VALUE || max > Integer.MAX_VALUE) {
            throw new ConditionException(Code.CONDITION_SIZE, sign.at(), "this can grow beyond two thousand million");
        }
        ToIntFunction<C> a = left.value();
        ToIntFunction<C> b = right.value();
        return new Term.Int<>(
                c -> operator.applyAsInt(a.applyAsInt(c), b.applyAsInt(c)),
                min,
                max,
                new Requirement.Figure.Joined(left.figure(), sign.text(), right.figure()));
    }
}
