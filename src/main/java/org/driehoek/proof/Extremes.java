package org.driehoek.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.talk.Input;
import org.driehoek.talk.Talk;
import org.jspecify.annotations.Nullable;

/** Looks for the highest and the lowest level on a dimension: from turn to turn it goes on only with the most promising talks. */
final class Extremes {

    private record Promise(Talk talk, int rate) {}

    private final Ground ground;
    private final int width;
    private final Stopper stopper;

    Extremes(Ground ground, int width, Stopper stopper) {
        this.ground = ground;
        this.width = width;
        this.stopper = stopper;
    }

    SequencedMap<Dimension, Proof.Span> find(List<Dimension> dimensions) {
        SequencedMap<Dimension, Proof.Span> spans = new LinkedHashMap<>();
        for (Dimension dimension : dimensions) {
            spans.put(dimension, new Proof.Span(found(dimension, 1), found(dimension, -1)));
        }
        return spans;
    }

    private Proof.@Nullable Found found(Dimension dimension, int sign) {
        Comparator<Promise> promising = Comparator.comparingInt((Promise promise) -> -sign * promise.rate());
        List<Promise> now = new ArrayList<>();
        for (SequencedMap<String, String> choices : ground.preparations()) {
            now.add(new Promise(ground.opened(choices), 0));
        }
        Proof.Found best = null;
        while (!now.isEmpty()) {
            stopper.check();
            TreeMap<String, Promise> next = new TreeMap<>();
            for (Promise promise : now) {
                for (Input input : ground.inputs(promise.talk().offer())) {
                    Talk talk = promise.talk().after(promise.talk().hear(input));
                    DimensionResult result = ground.assess(talk.transcript()).result(dimension);
                    if (talk.over()) {
                        best = better(best, result, talk, sign);
                    } else {
                        next.putIfAbsent(talk.position().toString(), new Promise(talk, result.rate()));
                    }
                }
            }
            now = next.values().stream().sorted(promising).limit(width).toList();
        }
        return best;
    }

    private static Proof.@Nullable Found better(
            Proof.@Nullable Found best, DimensionResult result, Talk talk, int sign) {
        if (result.level() == Level.NOT_OBSERVABLE) {
            return best;
        }
        int points = sign * (result.level().number() * 10_000 + result.rate());
        int before = best == null ? Integer.MIN_VALUE : sign * (best.level().number() * 10_000 + best.rate());
        return points > before
                ? new Proof.Found(
                        result.level(),
                        result.rate(),
                        Shown.of(talk.transcript(), talk.transcript().turns().size()))
                : best;
    }
}
