package org.driehoek.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names one taking in of people, by a list or one by one, so that it can be undone as a whole.
 *
 * @param value a random UUID
 */
public record ImportId(UUID value) implements Serializable {

    /** Returns a new random id. */
    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
