package org.driehoek.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names an account.
 *
 * @param value a random UUID
 */
public record AccountId(UUID value) implements Serializable {

    /** Returns a new random id. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
