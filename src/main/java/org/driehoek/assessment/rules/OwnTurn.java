package org.driehoek.assessment.rules;

/**
 * One own turn, as a fact for the rules.
 *
 * @param facts the facts told in it
 * @param questions the question marks in it
 * @param sinceCue the own turns since the parent last gave a cue; 1 when it came with the reply just before, 0 when there was none
 * @param monologue whether it goes on long without a question
 * @param longSentences whether its sentences are long
 * @param uncovered whether the parent answered it with something that had been kept back
 * @param left whether the teacher broke off the talk
 */
public record OwnTurn(
        int turn,
        String topic,
        int facts,
        int questions,
        int sinceCue,
        boolean monologue,
        boolean longSentences,
        boolean uncovered,
        boolean left) {}
