package org.driehoek.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;

/** What talks are held on to prove a scenario. */
record Ground(Snapshot snapshot, Rulebook rulebook, Reactions reactions, Assessor assessor) {

    Scenario scenario() {
        return snapshot.scenario();
    }

    Move move(String id) {
        return Objects.requireNonNull(scenario().moves().get(id), id);
    }

    Topic topic(String id) {
        return Objects.requireNonNull(scenario().topics().get(id), id);
    }

    /** Returns a talk before its preparation; the seed decides only how cards are shuffled. */
    Talk unprepared() {
        return Talk.of(snapshot, rulebook, reactions, 1);
    }

    Talk opened(SequencedMap<String, String> choices) {
        Talk talk = unprepared();
        return talk.after(talk.prepare(choices));
    }

    /** Returns every way to prepare, in the order of the file; the first choices first. */
    List<SequencedMap<String, String>> preparations() {
        List<SequencedMap<String, String>> all = List.of(new LinkedHashMap<>());
        for (Preparation preparation : scenario().preparation()) {
            List<SequencedMap<String, String>> longer = new ArrayList<>();
            for (SequencedMap<String, String> choices : all) {
                for (Preparation.Choice choice : preparation.choices()) {
                    SequencedMap<String, String> more = new LinkedHashMap<>(choices);
                    more.put(preparation.id(), choice.id());
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    Assessment assess(Transcript transcript) {
        return assessor.assess(snapshot, rulebook, transcript);
    }

    /** Returns all that a teacher can do now, in the order of the file; breaking off is possible at any time and not in it. */
    List<Input> inputs(Offer offer) {
        List<Input> inputs = new ArrayList<>();
        for (String move : scenario().moves().keySet()) {
            if (offer.includes(move)) {
                inputs.add(new Input.Said(move));
            }
        }
        if (offer.silence()) {
            inputs.add(new Input.Silent());
        }
        return inputs;
    }
}
