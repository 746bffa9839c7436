package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Locale;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Refusal;
import org.driehoek.scenario.Language;

/** What is said of an assignment: until when, how often, who sees it, how it stands, and why it cannot be begun. */
record AssignedWords(Component page, AssignedTalks talks, Language language) {

    /** Returns when the assignment opens or is due, with how long that is. */
    String when() {
        ZoneId zone = talks.assignment().zone();
        boolean early = talks.standing() == AssignedTalks.Standing.NOT_OPEN;
        var moment = early ? talks.assignment().opens() : talks.due();
        String key = early
                ? "assigned.opens"
                : talks.now().isAfter(moment)
                        ? "assigned.was-due"
                        : talks.extended() ? "assigned.due-own" : "assigned.due";
        return page.getTranslation(key, Dates.moment(moment, zone, language), Dates.between(page, talks.now(), moment));
    }

    /** Returns how many attempts are left. */
    String left() {
        return talks.left()
                .map(left -> page.getTranslation(
                        left == 1 ? "assigned.left.one" : "assigned.left",
                        left,
                        talks.assignment().limit()))
                .orElseGet(() -> page.getTranslation("assigned.left.any"));
    }

    /** Returns how the assignment stands. */
    String standing() {
        boolean late = talks.attempts().stream().anyMatch(AttemptSummary::late);
        String key = "assigned.standing." + id(talks.standing());
        return late
                ? page.getTranslation(key) + " · " + page.getTranslation("assigned.late")
                : page.getTranslation(key);
    }

    /** Returns who will see the talk, before it is begun. */
    String seenBy() {
        return page.getTranslation("assigned.seen-by", talks.assignment().courseName(), left(), when());
    }

    /** Returns that an attempt cannot be begun. */
    String refused(Refusal refusal) {
        return page.getTranslation("assigned.refused." + id(refusal));
    }

    /** Returns what can be done about that. */
    String whatNow(Refusal refusal) {
        return page.getTranslation("assigned.refused." + id(refusal) + ".next");
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
