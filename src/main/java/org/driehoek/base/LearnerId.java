package org.driehoek.base;

import java.util.UUID;

/** Identifies a learner by a pseudonym, so that an account can be erased while what was learned stays. */
public record LearnerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
