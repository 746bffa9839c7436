package org.driehoek.assessment.rules;

/** A term of the trade that the teacher used, as a fact for the rules; explained when it was explained anywhere in the talk. */
public record Term(int turn, String topic, String term, boolean explained) {}
