package org.driehoek.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessment;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;

/** Lets simulated students hold talks. */
final class Students {

    /**
     * A talk that was held and scored.
     *
     * @param offers what could be said at each turn
     */
    record Held(Transcript transcript, Assessment assessment, List<Offer> offers) {}

    private final Ground ground;
    private final Coverage coverage;
    private final Stopper stopper;

    Students(Ground ground, Coverage coverage, Stopper stopper) {
        this.ground = ground;
        this.coverage = coverage;
        this.stopper = stopper;
    }

    /** Holds a number of talks; talk n of a kind of student is the same whatever else is held. */
    List<Held> hold(Student student, int talks, long seed) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < talks; i++) {
            stopper.check();
            held.add(hold(student, new Random(seed * 1_000_003 + student.ordinal() * 50_021L + i)));
        }
        return held;
    }

    private Held hold(Student student, Random chance) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : ground.scenario().preparation()) {
            choices.put(preparation.id(), prepares(student, preparation, chance));
        }
        Mind mind = new Mind(ground, student, chance);
        Talk talk = ground.opened(choices);
        coverage.see(talk.transcript());
        List<Offer> offers = new ArrayList<>();
        while (!talk.over()) {
            offers.add(talk.offer());
            Input input = mind.choose(talk.offer(), mood(talk), talk.turn());
            talk = talk.after(talk.hear(input));
            coverage.see(talk.transcript());
        }
        return new Held(talk.transcript(), ground.assess(talk.transcript()), List.copyOf(offers));
    }

    private static String prepares(Student student, Preparation preparation, Random chance) {
        List<Preparation.Choice> choices = preparation.choices();
        if (student.attentive()) {
            for (Preparation.Choice choice : choices) {
                if (choice.counts() == Preparation.Counts.TAKEN && chance.nextInt(100) >= student.careless()) {
                    return choice.id();
                }
            }
        }
        return choices.get(chance.nextInt(choices.size())).id();
    }

    private Mood mood(Talk talk) {
        String main = ground.scenario().main().id();
        return talk.states().stream()
                .filter(state -> state.character().equals(main))
                .map(CharacterState::mood)
                .findFirst()
                .orElseThrow();
    }
}
