package org.driehoek.proof;

/** Whether something holds, as far as bounds can tell. */
enum Possibly {
    /** It holds in every talk that gets there. */
    SURELY,
    /** It may hold or not. */
    PERHAPS,
    /** It holds in none. */
    NEVER;

    static Possibly of(boolean may, boolean must) {
        return must ? SURELY : may ? PERHAPS : NEVER;
    }

    Possibly not() {
        return switch (this) {
            case SURELY -> NEVER;
            case PERHAPS -> PERHAPS;
            case NEVER -> SURELY;
        };
    }

    /** Returns whether both hold. */
    Possibly and(Possibly other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    /** Returns whether one of both holds. */
    Possibly or(Possibly other) {
        return ordinal() < other.ordinal() ? this : other;
    }
}
