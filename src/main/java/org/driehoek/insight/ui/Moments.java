package org.driehoek.insight.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when something was, or will be, in the time of the course. */
record Moments(ZoneId zone, Locale locale) {
    private static final String MINUTES = "d MMM yyyy, HH:mm";

    String of(Instant at) {
        return DateTimeFormatter.ofPattern(MINUTES, locale).format(at.atZone(zone));
    }
}
