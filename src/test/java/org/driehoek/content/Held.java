package org.driehoek.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/**
 * A talk that was held, with what could be said at each turn.
 *
 * @param choices one for each turn
 */
record Held(Transcript transcript, List<Choice> choices) {

    /** What could be said at one turn, and which cues were open. */
    record Choice(Offer offer, List<CueState> open) {}

    /** Holds a talk as an author wrote it down. */
    static Held of(PlayedTalk played, Snapshot snapshot, Rulebook rulebook, Reactions reactions) {
        List<String> moves = new ArrayList<>(played.moves());
        return hold(Talk.of(snapshot, rulebook, reactions, played.seed()), played.prepare(), _ -> moves.removeFirst());
    }

    /** Holds a talk in which everything is drawn by lot; every third one is not closed before its time. */
    static Held byLot(long seed, Snapshot snapshot, Rulebook rulebook, Reactions reactions) {
        Random lot = new Random(seed);
        SequencedMap<String, String> prepare = new LinkedHashMap<>();
        for (Preparation preparation : snapshot.scenario().preparation()) {
            prepare.put(preparation.id(), drawn(preparation.choices(), lot).id());
        }
        return hold(Talk.of(snapshot, rulebook, reactions, seed), prepare, talk -> {
            Offer offer = talk.offer();
            List<String> all = new ArrayList<>(offer.moves());
            all.addAll(offer.doors());
            if (all.isEmpty() || (talk.turn() > 4 && seed % 3 != 0)) {
                all.addAll(offer.closing());
            }
            return offer.silence() && lot.nextInt(12) == 0 ? "@silence" : drawn(all, lot);
        });
    }

    private static <T> T drawn(List<T> list, Random lot) {
        return list.get(lot.nextInt(list.size()));
    }

    private static Held hold(Talk before, SequencedMap<String, String> prepare, Teacher teacher) {
        Talk talk = before.after(before.prepare(prepare));
        SequencedMap<String, CueState> cues = new LinkedHashMap<>();
        talk.transcript().prepared().cues().forEach(cue -> cues.put(cue.cue().id(), cue));
        List<Choice> choices = new ArrayList<>();
        while (!talk.over()) {
            choices.add(new Choice(
                    talk.offer(),
                    cues.values().stream().filter(CueState::isOpen).toList()));
            TurnOutcome outcome = talk.hear(Input.parse(teacher.says(talk)));
            outcome.cues().forEach(cue -> cues.put(cue.cue().id(), cue));
            talk = talk.after(outcome);
        }
        return new Held(talk.transcript(), List.copyOf(choices));
    }

    /** Who decides what is said next. */
    private interface Teacher {
        String says(Talk talk);
    }
}
