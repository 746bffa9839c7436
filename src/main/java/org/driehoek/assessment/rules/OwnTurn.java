package org.driehoek.assessment.rules;

/**
 * One own turn, as a fact for the rules.
 *
 * @param facts the facts told in it
 * @param monologue whether it goes on long without a question
 * @param longSentences whether its sentences are long
 * @param left whether the teacher broke off the talk
 */
public record OwnTurn(int turn, String topic, int facts, boolean monologue, boolean longSentences, boolean left) {}
