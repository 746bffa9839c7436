package org.driehoek.practice;

import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How far a talk went on as it once did.
 *
 * @param turns how many turns were held
 * @param stopped the turn as it was that could not be held here; null when one of the two talks came to its end
 */
public record GoneOn(int turns, @Nullable TurnOutcome stopped) {}
