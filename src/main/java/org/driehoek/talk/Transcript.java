package org.driehoek.talk;

import java.util.List;
import java.util.Optional;

/**
 * A talk as it was held, so far or to its end.
 *
 * @param snapshot the hash of the scenario snapshot
 * @param rulebook the hash of the rule data
 * @param rules the hash of the reaction rules
 */
public record Transcript(
        String snapshot, String rulebook, String rules, long seed, Prepared prepared, List<TurnOutcome> turns) {

    /** Returns the ending's id when the talk is over. */
    public Optional<String> ending() {
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(turns.getLast().ending());
    }

    /** Returns the states of all characters before a turn, 1 to the number of turns held + 1. */
    public List<CharacterState> before(int turn) {
        return turn <= 1 ? prepared.states() : turns.get(turn - 2).states();
    }
}
