package org.driehoek.ablation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.TalkTypes;

/** Every number of the rule data, raised by half and lowered by half. */
final class Sizes {

    /**
     * The rule data with one number changed.
     *
     * @param rule the rule whose number it is; empty when any rule may read it
     */
    record Shifted(String name, String rule, Rulebook rulebook) {}

    private final Rulebook rulebook;
    private final List<Shifted> shifted = new ArrayList<>();

    private Sizes(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static List<Shifted> of(Rulebook rulebook) {
        Sizes sizes = new Sizes(rulebook);
        sizes.dynamics();
        sizes.rubric();
        sizes.talkTypes();
        return sizes.shifted;
    }

    private void dynamics() {
        Dynamics dynamics = rulebook.dynamics();
        each(dynamics.thresholds(), "dynamics threshold", "", values -> with(values, dynamics.reactions()));
        dynamics.reactions().forEach((rule, reaction) -> {
            each(
                    reaction.sizes(),
                    rule,
                    rule,
                    values -> with(rule, new Dynamics.Reaction(values, reaction.factors(), reaction.sources())));
            each(
                    reaction.factors(),
                    rule + " factor",
                    rule,
                    values -> with(rule, new Dynamics.Reaction(reaction.sizes(), values, reaction.sources())));
        });
    }

    private Rulebook with(String rule, Dynamics.Reaction reaction) {
        SequencedMap<String, Dynamics.Reaction> reactions =
                new LinkedHashMap<>(rulebook.dynamics().reactions());
        reactions.put(rule, reaction);
        return with(rulebook.dynamics().thresholds(), reactions);
    }

    private Rulebook with(SequencedMap<String, Integer> thresholds, SequencedMap<String, Dynamics.Reaction> reactions) {
        return with(
                rulebook.rubric(),
                rulebook.talkTypes(),
                new Dynamics(thresholds, rulebook.dynamics().stanceOrder(), reactions));
    }

    private Rulebook with(Rubric rubric, TalkTypes types, Dynamics dynamics) {
        return new Rulebook(
                rulebook.hash(), rulebook.json(), rubric, types, dynamics, rulebook.moods(), rulebook.sources());
    }

    private void rubric() {
        Rubric rubric = rulebook.rubric();
        each(
                rubric.thresholds(),
                "rubric threshold",
                "",
                values -> with(new Rubric(values, rubric.dimensions()), rulebook.talkTypes(), rulebook.dynamics()));
    }

    private void talkTypes() {
        rulebook.talkTypes().types().forEach((type, entry) -> {
            SequencedMap<String, Integer> standing = new LinkedHashMap<>();
            entry.standing().forEach(one -> standing.put(one.id(), one.weight()));
            each(standing, type.id() + " standing", "", values -> with(type, standing(entry, values)));
            SequencedMap<String, Integer> weights = new LinkedHashMap<>();
            entry.weights().forEach((dimension, weight) -> weights.put(dimension.id(), weight));
            each(weights, type.id() + " weight", "", values -> with(type, weights(entry, values)));
        });
    }

    private static TalkTypes.Entry standing(TalkTypes.Entry entry, SequencedMap<String, Integer> weights) {
        List<TalkTypes.Standing> standing = entry.standing().stream()
                .map(one -> new TalkTypes.Standing(
                        one.id(),
                        one.dimension(),
                        weights.getOrDefault(one.id(), one.weight()),
                        one.acts(),
                        one.half(),
                        one.phases(),
                        one.words()))
                .toList();
        return new TalkTypes.Entry(entry.name(), entry.phases(), standing, entry.weights());
    }

    private static TalkTypes.Entry weights(TalkTypes.Entry entry, SequencedMap<String, Integer> values) {
        SequencedMap<Dimension, Integer> weights = new LinkedHashMap<>();
        entry.weights()
                .forEach((dimension, weight) -> weights.put(dimension, values.getOrDefault(dimension.id(), weight)));
        return new TalkTypes.Entry(entry.name(), entry.phases(), entry.standing(), weights);
    }

    private Rulebook with(TalkType type, TalkTypes.Entry entry) {
        SequencedMap<TalkType, TalkTypes.Entry> types =
                new LinkedHashMap<>(rulebook.talkTypes().types());
        types.put(type, entry);
        return with(rulebook.rubric(), new TalkTypes(types), rulebook.dynamics());
    }

    /** Makes the two shifts of each number in a map. */
    private void each(
            SequencedMap<String, Integer> numbers,
            String where,
            String rule,
            Function<SequencedMap<String, Integer>, Rulebook> changed) {
        BiConsumer<String, Integer> shift = (name, value) -> {
            for (int percent : new int[] {150, 50}) {
                SequencedMap<String, Integer> values = new LinkedHashMap<>(numbers);
                values.put(name, shifted(value, percent));
                String sign = percent > 100 ? "+50% " : "-50% ";
                shifted.add(new Shifted(sign + where + " " + name, rule, changed.apply(values)));
            }
        };
        numbers.forEach(shift);
    }

    /** Returns a share of a number, rounded away from it, so that a small number changes as well. */
    private static int shifted(int value, int percent) {
        int whole = Math.abs(value) * percent;
        int share = percent > 100 ? Math.ceilDiv(whole, 100) : Math.floorDiv(whole, 100);
        return value < 0 ? -share : share;
    }
}
