package org.driehoek.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** A talk as its journal holds it, entry by entry. What the talk has come to is the fold of the entries. */
record Held(List<Step> steps) {

    /** What one entry holds. */
    sealed interface Step {

        /** The outcome of the preparation. */
        record Opening(Prepared prepared) implements Step {}

        /** The outcome of a turn. */
        record Turn(TurnOutcome turn) implements Step {}

        /** The turn that had been held last is no part of the talk any more. */
        record TakenBack(int turn) implements Step {}

        /** Something was pointed out to the student: {@code cue:} or {@code dimension:} and an id. */
        record Hinted(String about) implements Step {}
    }

    /** Returns this talk with one step more. */
    Held and(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Held(List.copyOf(all));
    }

    @Nullable
    Prepared prepared() {
        for (Step step : steps) {
            if (step instanceof Step.Opening(Prepared prepared)) {
                return prepared;
            }
        }
        return null;
    }

    /** Returns the turns of the talk in order; one that was taken back is none of them. */
    List<TurnOutcome> turns() {
        List<TurnOutcome> turns = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Turn(TurnOutcome turn)) {
                turns.add(turn);
            } else if (step instanceof Step.TakenBack) {
                turns.removeLast();
            }
        }
        return List.copyOf(turns);
    }

    /** Returns the turn that was taken back, as it was held first; null when none was. */
    @Nullable
    TurnOutcome takenBack() {
        TurnOutcome last = null;
        for (Step step : steps) {
            if (step instanceof Step.Turn(TurnOutcome turn)) {
                last = turn;
            } else if (step instanceof Step.TakenBack) {
                return last;
            }
        }
        return null;
    }

    /** Returns what can be said next; {@link Offer#NONE} before the preparation and after the end. */
    Offer offer() {
        List<TurnOutcome> turns = turns();
        Prepared prepared = prepared();
        return !turns.isEmpty() ? turns.getLast().offer() : prepared == null ? Offer.NONE : prepared.offer();
    }

    /** Returns all characters as they are now; none before the preparation. */
    List<CharacterState> states() {
        List<TurnOutcome> turns = turns();
        Prepared prepared = prepared();
        return !turns.isEmpty() ? turns.getLast().states() : prepared == null ? List.of() : prepared.states();
    }

    /** Returns what stands under a sequence number, from 1; empty where the journal has not come yet. */
    Optional<Step> at(int seq) {
        return seq >= 1 && seq <= steps.size() ? Optional.of(steps.get(seq - 1)) : Optional.empty();
    }
}
