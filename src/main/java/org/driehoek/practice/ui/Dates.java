package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.driehoek.scenario.Language;

/** Tells dates in a course's zone, and how far they are away. */
final class Dates {
    private static final long MANY_HOURS = 48;

    private Dates() {}

    /** Returns a moment with its day of the week, and with the zone where that is not the one at home. */
    static String moment(Instant at, ZoneId zone, Language language) {
        String pattern = language == Language.NL ? "EEEE d MMMM yyyy, HH.mm 'uur'" : "EEEE d MMMM yyyy, HH:mm";
        String told = DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
        boolean home =
                zone.getRules().getOffset(at).equals(Names.ZONE.getRules().getOffset(at));
        return home ? told : told + " (" + zone.getId() + ")";
    }

    /** Returns how long it is from one moment to another: days where there are many hours, else hours, else minutes. */
    static String between(Component page, Instant now, Instant then) {
        Duration span = Duration.between(now, then);
        String tense = span.isNegative() ? "ago" : "in";
        Duration far = span.abs();
        if (far.toHours() >= MANY_HOURS) {
            return page.getTranslation("time." + tense + ".days", far.toDays());
        }
        if (far.toHours() >= 2) {
            return page.getTranslation("time." + tense + ".hours", far.toHours());
        }
        return page.getTranslation("time." + tense + ".minutes", Math.max(1, far.toMinutes()));
    }
}
