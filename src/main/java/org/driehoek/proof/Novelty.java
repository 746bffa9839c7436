package org.driehoek.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.talk.Input;
import org.driehoek.talk.Talk;

/**
 * Holds talks to their end in which the teacher says what has been said least in that place, so that what is rare comes up; with
 * chance, by a seed, among equals.
 */
final class Novelty {

    /** How often a talk is not closed before its turns are used up: two of three. */
    private static final int HURRIED = 3;

    private final Ground ground;
    private final Coverage coverage;
    private final Stopper stopper;
    private final Map<String, Integer> said = new TreeMap<>();

    Novelty(Ground ground, Coverage coverage, Stopper stopper) {
        this.ground = ground;
        this.coverage = coverage;
        this.stopper = stopper;
    }

    void hold(int talks, long seed) {
        List<SequencedMap<String, String>> preparations = ground.preparations();
        for (int i = 0; i < talks; i++) {
            stopper.check();
            hold(preparations.get(i % preparations.size()), new Random(seed + i), i % HURRIED == 0);
        }
    }

    private void hold(SequencedMap<String, String> choices, Random chance, boolean mayClose) {
        Talk talk = ground.opened(new LinkedHashMap<>(choices));
        coverage.see(talk.transcript());
        while (!talk.over()) {
            Input input = rarest(talk, chance, mayClose);
            talk = talk.after(talk.hear(input));
            coverage.see(talk.transcript());
        }
    }

    private Input rarest(Talk talk, Random chance, boolean mayClose) {
        List<Input> inputs = ground.inputs(talk.offer());
        List<Input> staying = inputs.stream()
                .filter(input -> !(input instanceof Input.Said move)
                        || !talk.offer().closing().contains(move.move()))
                .toList();
        List<Input> open = mayClose || staying.isEmpty() ? inputs : staying;
        List<Input> rare = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Input input : open) {
            int times = said.getOrDefault(place(talk, input), 0);
            if (times < least) {
                rare.clear();
                least = times;
            }
            if (times == least) {
                rare.add(input);
            }
        }
        Input chosen = rare.get(chance.nextInt(rare.size()));
        said.merge(place(talk, chosen), 1, Integer::sum);
        return chosen;
    }

    /** A place is what is said, to which mood, and how far on in the talk. */
    private String place(Talk talk, Input input) {
        String main = ground.scenario().main().id();
        String mood = talk.states().stream()
                .filter(state -> state.character().equals(main))
                .map(state -> state.mood().id())
                .findFirst()
                .orElse("");
        return input.written() + " " + mood + " " + talk.turn() / 4;
    }
}
