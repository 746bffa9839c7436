package org.driehoek.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Stance;
import org.jspecify.annotations.Nullable;

/** Gives the reactions that rules found their size, and an order that does not depend on the order of finding. */
final class Sizes {

    private static final Comparator<Effect> ORDER = Comparator.comparing(Effect::rule)
            .thenComparing(Effect::character)
            .thenComparing(Effect::variable)
            .thenComparing(Effect::size)
            .thenComparingInt(Effect::hundredths);

    private final Stage stage;
    private final Dynamics dynamics;

    Sizes(Stage stage) {
        this.stage = stage;
        this.dynamics = stage.rulebook().dynamics();
    }

    /**
     * Returns size × sensitivity × factors for each reaction, sorted by rule, character and variable. A rule that is younger
     * than the rulebook of the talk has no size in it and does nothing.
     */
    List<Effect> effects(List<Reaction.Felt> reactions, Situation situation) {
        List<Effect> effects = new ArrayList<>(reactions.size());
        for (Reaction.Felt felt : reactions) {
            if (dynamics.reactions().containsKey(felt.rule())) {
                int hundredths = felt.restores() ? restored(felt, situation) : hundredths(felt);
                effects.add(new Effect(felt.rule(), felt.character(), felt.variable(), felt.size(), hundredths));
            }
        }
        effects.sort(ORDER);
        return effects;
    }

    /** Returns a share of what was spoilt, with the opposite sign. What was spoilt has the persona's sensitivity in it. */
    private int restored(Reaction.Felt felt, Situation situation) {
        int spoilt = situation.listeners().stream()
                .filter(listener -> listener.cast().id().equals(felt.character()))
                .mapToInt(listener -> listener.spoilt().getOrDefault(felt.variable(), 0))
                .sum();
        Dynamics.Reaction reaction = dynamics.reaction(felt.rule());
        return -Arithmetic.percent(spoilt, value(reaction.sizes().get(felt.size()), felt.rule(), felt.size()));
    }

    private int hundredths(Reaction.Felt felt) {
        Dynamics.Reaction reaction = dynamics.reaction(felt.rule());
        int hundredths = Arithmetic.hundredths(value(reaction.sizes().get(felt.size()), felt.rule(), felt.size()));
        hundredths = Arithmetic.percent(hundredths, sensitivity(felt));
        for (String factor : felt.factors()) {
            hundredths = Arithmetic.percent(hundredths, value(reaction.factors().get(factor), felt.rule(), factor));
        }
        return hundredths;
    }

    private int sensitivity(Reaction.Felt felt) {
        Cast character = stage.characters().get(stage.indexOf(felt.character()));
        return character.role() == Role.PARENT
                ? stage.snapshot().personaOf(character).sensitivityTo(felt.rule())
                : 100;
    }

    private static int value(@Nullable Integer value, String rule, String key) {
        if (value == null) {
            throw new IllegalArgumentException("dynamics.yaml has no '" + key + "' for rule '" + rule + "'");
        }
        return value;
    }

    /** Sorts stances: the earliest in the order of {@code dynamics.yaml} first, then by rule. */
    List<Reaction.Taken> ranked(List<Reaction.Taken> stances) {
        return stances.stream()
                .sorted(Comparator.comparingInt((Reaction.Taken taken) -> rank(taken.stance()))
                        .thenComparing(Reaction.Taken::rule))
                .toList();
    }

    /** Returns the one initiative of those that rules found: the earliest in the order of initiatives, then by rule. */
    Optional<Reaction.Brought> first(List<Reaction.Brought> brought, Predicate<Reaction.Brought> possible) {
        return brought.stream()
                .filter(possible)
                .min(Comparator.comparing(Reaction.Brought::initiative)
                        .thenComparing(Reaction.Brought::rule)
                        .thenComparing(Reaction.Brought::character));
    }

    private int rank(Stance stance) {
        int rank = dynamics.stanceOrder().indexOf(stance);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
