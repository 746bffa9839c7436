package org.driehoek.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.practice.PracticeAdvice.Why;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.TalkTypes;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to practise next; {@code decisions/growth.md} explains the rule.
 *
 * <p>A scenario fits when it was held before, or is at most one star harder than what was held twice. First the dimension: the one
 * where importance times distance is largest. Importance is the sum of its weights in the talks that fit and target it; the
 * distance is that of the last level from the highest, and two where it never could be observed. Then the scenario, of those
 * that fit and target the dimension: one that was held once is held again; else the easiest new one; else the one held longest ago.
 */
record NextPractice(List<GrowthAttempt> attempts, List<Scenario> offered, TalkTypes types) {

    private static final int TOP = 4;
    private static final int UNKNOWN = 2;
    private static final int HELD_TWICE = 2;

    /** Returns the advice; nothing when no scenario is on offer that targets anything. */
    static Optional<PracticeAdvice> choose(List<GrowthAttempt> attempts, List<Scenario> offered, TalkTypes types) {
        NextPractice all = new NextPractice(attempts, offered, types);
        List<Scenario> fitting = offered.stream().filter(all::fits).toList();
        NextPractice choice = fitting.isEmpty() ? all : new NextPractice(attempts, fitting, types);
        return Stream.of(Dimension.values())
                .filter(dimension -> choice.offered.stream()
                        .anyMatch(scenario -> scenario.target().contains(dimension)))
                .max(Comparator.comparingInt(choice::need)
                        .thenComparingInt(choice::importance)
                        .thenComparing(Comparator.<Dimension>naturalOrder().reversed()))
                .map(choice::advise);
    }

    /** Returns how much a dimension asks for practice. */
    private int need(Dimension dimension) {
        Level last = last(dimension);
        return importance(dimension) * (last == Level.NOT_OBSERVABLE ? UNKNOWN : TOP - last.number());
    }

    private int importance(Dimension dimension) {
        return offered.stream()
                .filter(scenario -> scenario.target().contains(dimension))
                .mapToInt(scenario -> weight(scenario, dimension))
                .sum();
    }

    private int weight(Scenario scenario, Dimension dimension) {
        return types.entry(scenario.talkType()).weights().getOrDefault(dimension, 0);
    }

    /** Returns the level on a dimension the last time it could be observed. */
    private Level last(Dimension dimension) {
        return attempts.reversed().stream()
                .map(attempt -> attempt.level(dimension))
                .filter(level -> level != Level.NOT_OBSERVABLE)
                .findFirst()
                .orElse(Level.NOT_OBSERVABLE);
    }

    private PracticeAdvice advise(Dimension dimension) {
        List<Scenario> training = offered.stream()
                .filter(scenario -> scenario.target().contains(dimension))
                .sorted(Comparator.comparingInt(Scenario::difficulty)
                        .thenComparing(Comparator.<Scenario>comparingInt(scenario -> weight(scenario, dimension))
                                .reversed())
                        .thenComparing(Scenario::id))
                .toList();
        Scenario again = heldOnce(training);
        if (again != null) {
            return advice(dimension, again, Why.AGAIN);
        }
        return training.stream()
                .filter(scenario -> held(scenario) == 0)
                .findFirst()
                .map(fresh -> advice(dimension, fresh, why(fresh)))
                .orElseGet(() -> advice(
                        dimension,
                        training.stream()
                                .min(Comparator.comparing(this::lastHeld))
                                .orElseThrow(),
                        Why.ONCE_MORE));
    }

    private Why why(Scenario fresh) {
        if (!fits(fresh)) {
            return Why.ONLY;
        }
        if (attempts.isEmpty()) {
            return Why.FIRST;
        }
        return fresh.difficulty() > hardestHeld() ? Why.HARDER : Why.ANOTHER;
    }

    private boolean fits(Scenario scenario) {
        return held(scenario) > 0 || scenario.difficulty() <= mastered() + 1;
    }

    private int hardestHeld() {
        return offered.stream()
                .filter(scenario -> held(scenario) > 0)
                .mapToInt(Scenario::difficulty)
                .max()
                .orElse(0);
    }

    /** Returns the scenario held last, when it was held once and trains the dimension. */
    private @Nullable Scenario heldOnce(List<Scenario> training) {
        return training.stream()
                .filter(scenario -> held(scenario) == 1)
                .max(Comparator.comparing(this::lastHeld))
                .orElse(null);
    }

    private long held(Scenario scenario) {
        return of(scenario).count();
    }

    private Stream<GrowthAttempt> of(Scenario scenario) {
        return attempts.stream().filter(attempt -> attempt.scenario().equals(scenario.id()));
    }

    private int lastHeld(Scenario scenario) {
        return of(scenario).mapToInt(attempts::lastIndexOf).max().orElse(-1);
    }

    /** Returns the stars of the hardest scenario on offer that was held twice; none before. */
    private int mastered() {
        return offered.stream()
                .filter(scenario -> held(scenario) >= HELD_TWICE)
                .mapToInt(Scenario::difficulty)
                .max()
                .orElse(0);
    }

    private PracticeAdvice advice(Dimension dimension, Scenario scenario, Why why) {
        return new PracticeAdvice(
                dimension,
                last(dimension),
                weight(scenario, dimension),
                scenario.id(),
                scenario.title(),
                scenario.difficulty(),
                scenario.contrast() != null && held(scenario) == 0,
                why);
    }
}
