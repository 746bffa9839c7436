package org.driehoek.proof;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Line;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/** What talks have come to: for each thing of a scenario the shortest talk that showed it. */
final class Coverage {

    private final SortedMap<Thing, Shown> shown = new TreeMap<>();

    /** Takes in what the last turn of a talk shows, and how it was opened. */
    void see(Transcript transcript) {
        if (transcript.turns().isEmpty()) {
            lines(transcript.prepared().lines(), transcript);
            transcript.prepared().cues().forEach(cue -> cue(cue, transcript));
            return;
        }
        TurnOutcome turn = transcript.turns().getLast();
        note(Thing.Kind.MOVE, turn.input().written(), transcript);
        lines(turn.lines(), transcript);
        turn.cues().forEach(cue -> cue(cue, transcript));
        if (turn.told() != null) {
            note(Thing.Kind.FACT, turn.told(), transcript);
        }
        if (turn.hinted() != null) {
            note(Thing.Kind.HINT, turn.hinted(), transcript);
        }
        if (turn.event() != null) {
            note(Thing.Kind.EVENT, turn.event(), transcript);
        }
        turn.agreed().forEach(step -> note(Thing.Kind.STEP, step, transcript));
        if (turn.ending() != null) {
            note(Thing.Kind.ENDING, turn.ending(), transcript);
        }
    }

    private void lines(Iterable<Line> lines, Transcript transcript) {
        for (Line line : lines) {
            note(Thing.Kind.REPLY, line.source(), transcript);
        }
    }

    private void cue(CueState cue, Transcript transcript) {
        note(Thing.Kind.CUE, cue.cue().id(), transcript);
        if (cue.life() == CueLife.TAKEN) {
            note(Thing.Kind.CUE_TAKEN, cue.cue().id(), transcript);
        }
    }

    private void note(Thing.Kind kind, String id, Transcript transcript) {
        Thing thing = new Thing(kind, id);
        Shown before = shown.get(thing);
        if (before == null || transcript.turns().size() < before.moves().size()) {
            shown.put(thing, Shown.of(transcript, transcript.turns().size()));
        }
    }

    boolean has(Thing thing) {
        return shown.containsKey(thing);
    }

    SortedMap<Thing, Shown> all() {
        return Collections.unmodifiableSortedMap(shown);
    }
}
