package org.driehoek.identity;

import org.driehoek.base.LearnerId;

/**
 * An account that is being erased. What stays for others (attempts at assignments, with their assessments and reviews) goes on
 * under a pseudonym that was never anybody's.
 *
 * @param account the account that will be gone
 * @param learner the person's pseudonym, which must be nowhere afterwards
 * @param stranger the pseudonym to put in its place
 */
public record Erasure(AccountId account, LearnerId learner, LearnerId stranger) {}
