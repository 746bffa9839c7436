package org.driehoek.assessment.played;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/** The circumstances right after a turn, read from the transcript. */
final class Afterwards implements Circumstances {

    private final Snapshot snapshot;
    private final Transcript transcript;
    private final List<TurnOutcome> turns;

    Afterwards(Snapshot snapshot, Transcript transcript, int turn) {
        this.snapshot = snapshot;
        this.transcript = transcript;
        this.turns = transcript.turns().subList(0, turn);
    }

    /** Returns the main character's id. */
    String main() {
        return snapshot.scenario().main().id();
    }

    @Override
    public int value(String character, Variable variable) {
        return state(character).disposition().get(variable);
    }

    @Override
    public int turn() {
        return turns.size();
    }

    @Override
    public Phase phase() {
        return turns.getLast().phase();
    }

    @Override
    public Mood mood() {
        return state(main()).mood();
    }

    @Override
    public Stance stance() {
        return turns.getLast().stance();
    }

    @Override
    public boolean said(String move) {
        return turns.stream().anyMatch(turn -> turn.input().written().equals(move));
    }

    @Override
    public boolean told(String fact) {
        return turns.stream().anyMatch(turn -> fact.equals(turn.told()));
    }

    @Override
    public boolean agreed(String step) {
        return turns.stream().anyMatch(turn -> turn.agreed().contains(step));
    }

    @Override
    public boolean agreedKind(StepKind kind) {
        for (Step step : snapshot.scenario().steps().values()) {
            if (step.kind() == kind && agreed(step.id())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int count(Act act) {
        return Math.toIntExact(turns.stream()
                .flatMap(turn -> turn.acts().stream())
                .filter(spoken -> spoken.act() == act)
                .count());
    }

    @Override
    public boolean just(Act act) {
        return turns.getLast().acts().stream().anyMatch(spoken -> spoken.act() == act);
    }

    @Override
    public boolean happened(String event) {
        return turns.stream().anyMatch(turn -> event.equals(turn.event()));
    }

    @Override
    public boolean missed(String cue) {
        return turns.stream()
                .flatMap(turn -> turn.cues().stream())
                .anyMatch(state -> state.cue().id().equals(cue) && state.life() == CueLife.MISSED);
    }

    @Override
    public boolean open(String cue) {
        boolean open = latest(transcript.prepared().cues(), cue, false);
        for (TurnOutcome turn : turns) {
            open = latest(turn.cues(), cue, open);
        }
        return open;
    }

    private static boolean latest(List<CueState> cues, String id, boolean before) {
        boolean open = before;
        for (CueState state : cues) {
            if (state.cue().id().equals(id)) {
                open = state.isOpen();
            }
        }
        return open;
    }

    @Override
    public boolean present(String character) {
        var cast = snapshot.scenario().cast().get(character);
        return cast != null && cast.present();
    }

    @Override
    public boolean prepared(String choice) {
        return transcript.prepared().chosen().stream()
                .anyMatch(chosen -> chosen.choice().equals(choice));
    }

    private CharacterState state(String character) {
        for (CharacterState state : turns.getLast().states()) {
            if (state.character().equals(character)) {
                return state;
            }
        }
        throw new IllegalArgumentException("nobody is called " + character);
    }
}
