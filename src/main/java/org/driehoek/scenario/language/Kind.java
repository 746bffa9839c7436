package org.driehoek.scenario.language;

import java.util.Locale;

/** The kinds of things that an author gives an id. */
enum Kind {
    CHARACTER,
    FILE_PAGE,
    PREPARATION,
    CHOICE,
    TOPIC,
    FACT,
    STEP,
    MOVE,
    CUE,
    EVENT,
    ENDING,
    PERSONA,
    PORTRAIT,
    TERM,
    SOURCE,
    RULE;

    /** Returns the kind in words. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
