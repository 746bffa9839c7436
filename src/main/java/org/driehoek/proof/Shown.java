package org.driehoek.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.talk.Transcript;

/**
 * A talk that shows something, as a played talk writes it.
 *
 * @param prepare choice id by preparation id
 * @param moves written inputs: a move's id, {@code @silence} or {@code @leave}
 */
public record Shown(SequencedMap<String, String> prepare, List<String> moves) {

    static Shown of(Transcript transcript, int turns) {
        SequencedMap<String, String> prepare = new LinkedHashMap<>();
        transcript.prepared().chosen().forEach(chosen -> prepare.put(chosen.preparation(), chosen.choice()));
        return new Shown(
                prepare,
                transcript.turns().stream()
                        .limit(turns)
                        .map(turn -> turn.input().written())
                        .toList());
    }

    /** Returns the moves as {@code play --moves} takes them. */
    public String written() {
        return String.join(",", moves);
    }
}
