package org.driehoek.base;

import java.io.Serializable;
import java.util.UUID;

/**
 * The pseudonym under which someone practises. Attempts hang on it, and it says nothing about the account, so that an
 * account can be erased and its attempts stay.
 *
 * @param value a random UUID
 */
public record LearnerId(UUID value) implements Serializable {

    /** Returns a new random pseudonym. */
    public static LearnerId random() {
        return new LearnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
