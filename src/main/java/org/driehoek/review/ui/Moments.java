package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.driehoek.review.OtherReview;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/** Says when something was and who did it. */
final class Moments {
    private static final String DAY = "EEE d MMM yyyy";
    private static final String TIME = "HH:mm";

    private Moments() {}

    static String time(Instant at, ZoneId zone, Language language) {
        return in(TIME, at, zone, language);
    }

    static String dayAndTime(Instant at, ZoneId zone, Language language) {
        return in(DAY + ", " + TIME, at, zone, language);
    }

    private static String in(String pattern, Instant at, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }

    /** Returns a student's name, or what stands there when the account has been erased. */
    static String student(Component page, @Nullable String name) {
        return name == null ? page.getTranslation("review.former-student") : name;
    }

    /** Returns a trainer's name, or what stands there when the account has been erased. */
    static String trainer(Component page, @Nullable String name) {
        return name == null ? page.getTranslation("review.former-trainer") : name;
    }

    /** Returns that another trainer is at work, or has published a review. */
    static String inWords(Component page, OtherReview other, ZoneId zone, Language language) {
        return page.getTranslation(
                other.published() ? "review.other.published" : "review.other.draft",
                trainer(page, other.trainer()),
                dayAndTime(other.at(), zone, language));
    }
}
