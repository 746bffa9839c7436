package org.driehoek.identity;

import java.util.Locale;

/** Why a password can't be chosen. */
public enum PasswordProblem {
    /** It has fewer than {@link PasswordRules#SHORTEST} characters. */
    SHORT,
    /** It has more than {@link PasswordRules#LONGEST} characters. */
    LONG,
    /** It is one of those that are tried first. */
    COMMON,
    /** It says little more than who its owner is, or where it is for. */
    TELLING;

    /** Returns the key of the sentence that says so; it takes the shortest and the longest length. */
    public String key() {
        return "password.problem." + name().toLowerCase(Locale.ROOT);
    }
}
