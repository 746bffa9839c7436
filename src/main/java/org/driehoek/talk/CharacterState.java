package org.driehoek.talk;

import org.driehoek.scenario.Mood;

/** A character at one moment: the inner state, and the mood that shows of it. */
public record CharacterState(String character, Disposition disposition, Mood mood) {}
