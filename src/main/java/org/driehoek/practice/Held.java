package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** A talk as its journal holds it, entry by entry. */
record Held(List<Step> steps) {

    /** What one entry holds. */
    sealed interface Step {

        /** The outcome of the preparation. */
        record Opening(Prepared prepared) implements Step {}

        /** The outcome of a turn. */
        record Turn(TurnOutcome turn) implements Step {}
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

    List<TurnOutcome> turns() {
        return steps.stream()
                .filter(Step.Turn.class::isInstance)
                .map(step -> ((Step.Turn) step).turn())
                .toList();
    }

    /** Returns what can be said next; {@link Offer#NONE} before the preparation and after the end. */
    Offer offer() {
        return switch (last()) {
            case null -> Offer.NONE;
            case Step.Opening(Prepared prepared) -> prepared.offer();
            case Step.Turn(TurnOutcome turn) -> turn.offer();
        };
    }

    /** Returns all characters as they are now; none before the preparation. */
    List<CharacterState> states() {
        return switch (last()) {
            case null -> List.of();
            case Step.Opening(Prepared prepared) -> prepared.states();
            case Step.Turn(TurnOutcome turn) -> turn.states();
        };
    }

    private @Nullable Step last() {
        return steps.isEmpty() ? null : steps.getLast();
    }

    /** Returns what stands under a sequence number, from 1; empty where the journal has not come yet. */
    Optional<Step> at(int seq) {
        return seq >= 1 && seq <= steps.size() ? Optional.of(steps.get(seq - 1)) : Optional.empty();
    }
}
