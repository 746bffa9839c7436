package org.driehoek.course;

/**
 * What differs between what an assignment pins and what the catalogue offers now.
 *
 * @param scenario whether the scenario differs
 * @param alternative whether the alternative differs
 * @param rules whether the rule data differ
 * @param attempts what students have done with the assignment
 */
public record NewerRevision(boolean scenario, boolean alternative, boolean rules, AttemptTally.Tally attempts) {}
