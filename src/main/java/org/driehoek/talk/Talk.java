package org.driehoek.talk;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A running talk. Immutable: hearing the teacher gives an outcome, and the talk after that outcome is another talk.
 *
 * <p>The same snapshot, rulebook, reactions, seed and inputs always give the same outcomes, on every machine.
 */
public final class Talk {

    private final Stage stage;
    private final Past past;

    private Talk(Stage stage, Past past) {
        this.stage = stage;
        this.past = past;
    }

    /** Returns a talk before its preparation. */
    public static Talk of(Snapshot snapshot, Rulebook rulebook, Reactions reactions, long seed) {
        return new Talk(Stage.of(snapshot, rulebook, reactions, seed), Past.NONE);
    }

    /** Returns a talk as it was after some outcomes; runs no rule. */
    public static Talk resume(
            Snapshot snapshot,
            Rulebook rulebook,
            Reactions reactions,
            long seed,
            @Nullable Prepared prepared,
            List<TurnOutcome> turns) {
        Talk talk = of(snapshot, rulebook, reactions, seed);
        if (prepared == null) {
            return talk;
        }
        talk = talk.after(prepared);
        for (TurnOutcome turn : turns) {
            talk = talk.after(turn);
        }
        return talk;
    }

    /**
     * Returns what comes of the preparation; changes nothing.
     *
     * @param choices for every preparation of the scenario the id of a choice
     * @throws TalkRefusedException when the talk has been prepared, or a choice is missing or unknown
     */
    public Prepared prepare(SequencedMap<String, String> choices) {
        if (prepared()) {
            throw new TalkRefusedException("the talk has already been prepared");
        }
        return Opening.of(stage, choices);
    }

    /**
     * Returns what comes of the teacher's turn; changes nothing.
     *
     * @throws TalkRefusedException when the talk has not been prepared or is over, or the input is not offered
     */
    public TurnOutcome hear(Input input) {
        if (!prepared()) {
            throw new TalkRefusedException("the talk has not been prepared");
        }
        if (over()) {
            throw new TalkRefusedException("the talk is over");
        }
        return switch (input) {
            case Input.Said said -> said(said);
            case Input.Silent silent -> silent(silent);
            case Input.Left left -> BreakingOff.outcome(stage, past, left, topic(), lastAddressed());
        };
    }

    private TurnOutcome said(Input.Said said) {
        if (!offer().includes(said.move())) {
            throw new TalkRefusedException("'" + said.move() + "' is not offered in turn " + turn());
        }
        Move move = stage.move(said.move());
        return new OneTurn(stage, past, said, move, move.topic(), move.to()).outcome();
    }

    private TurnOutcome silent(Input.Silent silent) {
        if (!offer().silence()) {
            throw new TalkRefusedException("silence is not offered in turn " + turn());
        }
        return new OneTurn(stage, past, silent, null, topic(), lastAddressed()).outcome();
    }

    /** Returns the talk after its preparation. */
    public Talk after(Prepared prepared) {
        if (prepared()) {
            throw new IllegalArgumentException("the talk has already been prepared");
        }
        return new Talk(stage, Past.of(prepared));
    }

    /** Returns the talk after the outcome of its next turn. */
    public Talk after(TurnOutcome outcome) {
        if (!prepared() || over() || outcome.turn() != turn()) {
            throw new IllegalArgumentException("turn " + outcome.turn() + " is not the next turn of this talk");
        }
        return new Talk(stage, past.after(outcome));
    }

    /** Returns whether the preparation is behind us. */
    public boolean prepared() {
        return past.prepared() != null;
    }

    /** Returns whether the talk has come to an ending. */
    public boolean over() {
        return past.over();
    }

    /** Returns the number of the teacher's next turn, from 1. */
    public int turn() {
        return past.turns().size() + 1;
    }

    /** Returns what can be said next; {@link Offer#NONE} before the preparation and when the talk is over. */
    public Offer offer() {
        return prepared() ? past.offer() : Offer.NONE;
    }

    /** Returns the characters as they are now; throws before the preparation. */
    public List<CharacterState> states() {
        return past.states();
    }

    /** Returns all cues given so far with what has become of them, in the order of opening. */
    public List<CueState> cues() {
        return past.cues();
    }

    /** Returns what the rest of the talk depends on; throws before the preparation. */
    public Position position() {
        return Positions.of(stage, past);
    }

    /** Returns the talk as held so far; throws before the preparation. */
    public Transcript transcript() {
        return new Transcript(
                stage.snapshot().hash(),
                stage.rulebook().hash(),
                stage.reactions().version(),
                stage.seed(),
                past.opened(),
                past.turns());
    }

    private String topic() {
        return past.turns().isEmpty() ? stage.firstTopic().id() : past.topic();
    }

    private String lastAddressed() {
        return past.turns().isEmpty()
                ? stage.scenario().main().id()
                : past.turns().getLast().to();
    }
}
