package org.driehoek.course;

import org.jspecify.annotations.Nullable;

/** Says that somebody else changed a thing since it was shown; nothing was written. */
public class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String by;

    ChangedMeanwhileException(@Nullable String by) {
        super("Somebody else was first.");
        this.by = by;
    }

    /** Returns the name of who was first, or null when that is not known. */
    public @Nullable String by() {
        return by;
    }
}
