package org.driehoek.course.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says moments in the reader's language and in the course's zone. */
final class Moments {

    private Moments() {}

    /** Returns the day of the week, the date and the time. */
    static String say(Instant moment, ZoneId zone, Locale reader) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", reader).format(moment.atZone(zone));
    }

    /** Returns what a zone is called, for example Europe/Amsterdam. */
    static String zone(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    /** Returns a school year, for example 2026–2027. */
    static String schoolYear(int year) {
        return year + "–" + (year + 1);
    }
}
