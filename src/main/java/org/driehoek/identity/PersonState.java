package org.driehoek.identity;

import java.util.Locale;

/** How far somebody is with an account. */
public enum PersonState {
    /** Was invited, and has chosen no password yet. */
    INVITED,
    /** Can log in. */
    ACTIVE,
    /** Was switched off by an administrator, and can't log in. */
    OFF;

    /** Returns the key of the words for it. */
    public String key() {
        return "people.state." + name().toLowerCase(Locale.ROOT);
    }
}
