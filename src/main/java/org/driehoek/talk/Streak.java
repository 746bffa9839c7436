package org.driehoek.talk;

/** For how many turns running the condition of an ending has held. */
public record Streak(String ending, int turns) {}
