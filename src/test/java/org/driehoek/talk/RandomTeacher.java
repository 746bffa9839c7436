package org.driehoek.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Scenario;

/** A teacher who does anything that is offered, by a seed. */
public final class RandomTeacher {

    private final Random random;

    public RandomTeacher(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a choice for every preparation. */
    public SequencedMap<String, String> prepares(Scenario scenario) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : scenario.preparation()) {
            choices.put(preparation.id(), any(preparation.choices()).id());
        }
        return choices;
    }

    /** Says something that is offered, or nothing, or (once in a hundred turns) walks off. */
    public Input next(Offer offer) {
        List<Input> inputs = new ArrayList<>();
        offer.moves().forEach(move -> inputs.add(new Input.Said(move)));
        offer.moves().forEach(move -> inputs.add(new Input.Said(move)));
        offer.doors().forEach(move -> inputs.add(new Input.Said(move)));
        if (offer.silence()) {
            inputs.add(new Input.Silent());
        }
        if (inputs.isEmpty() || random.nextInt(20) == 0) {
            offer.closing().forEach(move -> inputs.add(new Input.Said(move)));
        }
        return random.nextInt(100) == 0 ? new Input.Left() : any(inputs);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
