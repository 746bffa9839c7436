package org.driehoek.review;

import org.driehoek.scenario.Level;

/**
 * A trainer's level on one dimension beside the rules'. The rules' level never changes.
 *
 * @param byRules the level that the rules gave when the attempt finished
 * @param byTrainer the trainer's level; the same when the trainer confirms it
 * @param reason why it is another one; empty when the trainer confirms it, or has not said why yet
 */
public record JudgedLevel(Level byRules, Level byTrainer, String reason) {

    /** Returns whether the trainer gives another level than the rules. */
    public boolean overridden() {
        return byRules != byTrainer;
    }
}
