package org.driehoek.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says when something was. People in the Netherlands and Flanders read the same clock. */
final class Days {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    static String day(Instant when, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(HERE)
                .format(when);
    }

    static String moment(Instant when, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(HERE)
                .format(when);
    }
}
