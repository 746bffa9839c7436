package org.driehoek.proof;

import java.util.SortedSet;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Requirement.Figure;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * What can be so at one moment of a talk.
 *
 * @param from the first turn that the moment can be in
 * @param to the last
 * @param phase the phase it is in; null when it may be any
 * @param happened what may have happened so far, as {@code said greet}, {@code told called-stupid} and so on
 * @param counts whether an act may have been said, and how often at the most
 */
record Outlook(
        Scenario scenario,
        Bounds bounds,
        int from,
        int to,
        @Nullable Phase phase,
        SortedSet<String> happened,
        Counts counts) {

    /** How often an act can have been said at the most. */
    interface Counts {
        int most(Act act);
    }

    private record Span(int least, int greatest) {}

    Possibly holds(@Nullable Condition condition) {
        return condition == null ? Possibly.SURELY : holds(condition.asks());
    }

    private Possibly holds(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All all -> all.parts().stream().map(this::holds).reduce(Possibly.SURELY, Possibly::and);
            case Requirement.Any any -> any.parts().stream().map(this::holds).reduce(Possibly.NEVER, Possibly::or);
            case Requirement.Not not -> holds(not.part()).not();
            case Requirement.Compared compared -> compared(compared);
            case Requirement.Is is -> is(is);
            case Requirement.Happened asked -> happened(asked);
        };
    }

    private Possibly is(Requirement.Is is) {
        if ("phase".equals(is.of()) && phase != null) {
            boolean same = phase.id().equals(is.word());
            return Possibly.of(same, same);
        }
        return Possibly.PERHAPS;
    }

    private Possibly happened(Requirement.Happened asked) {
        return switch (asked.what()) {
            case "present" -> {
                var character = scenario.cast().get(asked.id());
                boolean present = character != null && character.present();
                yield Possibly.of(present, present);
            }
            case "agreedKind" -> Possibly.of(mayAgree(asked.id()), false);
            case "just", "open", "missed", "prepared" -> Possibly.PERHAPS;
            default -> Possibly.of(happened.contains(asked.what() + " " + asked.id()), false);
        };
    }

    private boolean mayAgree(String kind) {
        StepKind wanted = Named.find(StepKind.class, kind).orElse(null);
        return scenario.steps().values().stream()
                .anyMatch(step -> step.kind() == wanted && happened.contains("agreed " + step.id()));
    }

    private Possibly compared(Requirement.Compared compared) {
        Span left = span(compared.left());
        Span right = span(compared.right());
        return switch (compared.sign()) {
            case "<" -> Possibly.of(left.least < right.greatest, left.greatest < right.least);
            case "<=" -> Possibly.of(left.least <= right.greatest, left.greatest <= right.least);
            case ">" -> Possibly.of(left.greatest > right.least, left.least > right.greatest);
            case ">=" -> Possibly.of(left.greatest >= right.least, left.least >= right.greatest);
            case "==" -> equal(left, right);
            case "!=" -> equal(left, right).not();
            default -> Possibly.PERHAPS;
        };
    }

    private static Possibly equal(Span left, Span right) {
        boolean may = left.least <= right.greatest && right.least <= left.greatest;
        boolean must = left.least == left.greatest && right.least == right.greatest && left.least == right.least;
        return Possibly.of(may, must);
    }

    private Span span(Figure figure) {
        return switch (figure) {
            case Figure.Fixed fixed -> new Span(fixed.number(), fixed.number());
            case Figure.Value value ->
                bounds.knows(value.character(), value.variable())
                        ? new Span(
                                bounds.least(value.character(), value.variable()),
                                bounds.greatest(value.character(), value.variable()))
                        : new Span(value.variable().min(), value.variable().max());
            case Figure.Turn _ -> new Span(from, to);
            case Figure.Count count -> new Span(0, counts.most(count.act()));
            case Figure.Measured _ -> new Span(0, 1000);
            case Figure.Joined joined -> joined(joined);
        };
    }

    private Span joined(Figure.Joined joined) {
        Span left = span(joined.left());
        Span right = span(joined.right());
        return switch (joined.sign()) {
            case "+" -> new Span(left.least + right.least, left.greatest + right.greatest);
            case "-" -> new Span(left.least - right.greatest, left.greatest - right.least);
            default -> {
                int[] products = {
                    left.least * right.least,
                    left.least * right.greatest,
                    left.greatest * right.least,
                    left.greatest * right.greatest
                };
                int least = Integer.MAX_VALUE;
                int greatest = Integer.MIN_VALUE;
                for (int product : products) {
                    least = Math.min(least, product);
                    greatest = Math.max(greatest, product);
                }
                yield new Span(least, greatest);
            }
        };
    }
}
