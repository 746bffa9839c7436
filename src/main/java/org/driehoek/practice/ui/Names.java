package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Checkpoint;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Scenario;

/** How the pages call people, talks and endings. */
final class Names {
    /** Both countries of the content keep the same time. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Names() {}

    /** Returns whom the talk is with: name, relation and grade. */
    static String introduction(Scenario scenario, Language language) {
        return scenario.main().name().in(language) + " · " + relation(scenario, language);
    }

    /** Returns who the main character is to the pupil, and the pupil's grade. */
    static String relation(Scenario scenario, Language language) {
        return scenario.main().relation().in(language) + " · "
                + scenario.setting().grade().in(language);
    }

    /** Returns the pupil's name, if there is a pupil. */
    static Optional<String> pupil(Scenario scenario, Language language) {
        return scenario.cast().values().stream()
                .filter(character -> character.role() == Role.PUPIL)
                .findFirst()
                .map(pupil -> pupil.name().in(language));
    }

    /** Returns the name of a character. */
    static String of(String character, Scenario scenario, Language language) {
        Cast cast = scenario.cast().get(character);
        return cast == null ? character : cast.name().in(language);
    }

    /** Returns when a finished attempt was held and how it ended. */
    static String howItEnded(Component page, AttemptSummary attempt, Scenario scenario, Language language) {
        Instant at = attempt.finishedAt();
        String day = at == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(at.atZone(ZONE));
        // The scenario may have changed since, and the ending of an old attempt may be gone from it.
        Ending ending = attempt.ending() == null ? null : scenario.endings().get(attempt.ending());
        return ending == null
                ? day
                : day + " · " + page.getTranslation("ending." + ending.kind().id());
    }

    /** Returns from which turn of which earlier attempt one went on. */
    static String from(Component page, Checkpoint from) {
        Checkpoint.Earlier earlier = from.earlier();
        return earlier == null
                ? page.getTranslation("attempt.from.gone", from.turn())
                : page.getTranslation("attempt.from." + earlier.kind().id(), from.turn(), earlier.number());
    }
}
