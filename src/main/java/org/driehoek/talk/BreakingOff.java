package org.driehoek.talk;

import java.util.List;
import org.driehoek.scenario.TextFeatures;

/** Ends a talk that the teacher breaks off: nothing is said, nobody changes, and what was given and not answered is missed. */
final class BreakingOff {

    private BreakingOff() {}

    /**
     * Returns the last outcome of the talk.
     *
     * @param topic the topic that the talk was on
     * @param to the character addressed last
     */
    static TurnOutcome outcome(Stage stage, Past past, Input.Left left, String topic, String to) {
        Unfolding now = Unfolding.turn(stage, past, topic);
        List<CueState> cues = past.cues().stream()
                .filter(CueState::isOpen)
                .map(cue -> CueLives.ended(cue, now.turn))
                .toList();
        return new TurnOutcome(
                now.turn,
                left,
                topic,
                now.phase(),
                to,
                null,
                List.of(),
                TextFeatures.NONE,
                past.stance(),
                List.of(),
                List.of(),
                List.of(),
                past.states(),
                cues,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Offer.NONE,
                Endings.left(now).ending());
    }
}
