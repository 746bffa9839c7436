package org.driehoek.practice;

import java.util.List;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a talk in two versions: as it was, and as it would have gone.
 *
 * @param turn from 1
 * @param was null when the talk was over before
 * @param would null when the other version is over before, or has not come here yet
 * @param wasBefore the characters just before the turn as it was; empty without one
 * @param wouldBefore the characters just before the turn as it would have gone; empty without one
 */
public record Beside(
        int turn,
        @Nullable TurnOutcome was,
        @Nullable TurnOutcome would,
        List<CharacterState> wasBefore,
        List<CharacterState> wouldBefore) {}
