package org.driehoek.assessment.rules;

/** A cue that showed in a gesture only, by the id of its opportunity, as a fact for the rules. */
public record Unspoken(String chance) {}
