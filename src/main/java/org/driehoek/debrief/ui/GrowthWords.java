package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.Growth;
import org.driehoek.practice.GrowthAttempt;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Text;

/** What every part of the growth page needs: the own history, trainers' levels beside it, and the language it is read in. */
record GrowthWords(
        Component page, Growth growth, Map<AttemptId, SequencedMap<Dimension, Level>> overrides, Language language) {

    private static final double TENTHS = 10.0;

    String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    String read(Text text) {
        return text.in(language);
    }

    String name(Dimension dimension) {
        Text name = growth.dimensions().get(dimension);
        return name == null ? dimension.id() : read(name);
    }

    String title(GrowthAttempt attempt) {
        Text title = growth.titles().get(attempt.scenario());
        return say("growth.talk", title == null ? attempt.scenario() : read(title), attempt.number());
    }

    String kind(GrowthAttempt attempt) {
        return say("growth.kind." + attempt.kind().name());
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(at.atZone(ZoneId.systemDefault()));
    }

    /** Returns when the attempts of a point ended: a day, or the first and the last. */
    String days(GrowthPoint point) {
        String first = day(point.attempts().getFirst().finishedAt());
        String last = day(point.attempts().getLast().finishedAt());
        return first.equals(last) ? first : say("growth.days", first, last);
    }

    /** Returns the level of a point: one, or the mean with the lowest and the highest. */
    String level(GrowthPoint point) {
        if (!point.observed()) {
            return say("growth.unseen");
        }
        return point.attempts().size() == 1
                ? String.valueOf(point.highest())
                : say("growth.mean", mean(point), point.lowest(), point.highest());
    }

    private String mean(GrowthPoint point) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(language.locale()))
                .format(point.meanTenths() / TENTHS);
    }

    /** Returns what a drawing shows, in a sentence or two. */
    String description(List<GrowthPoint> points) {
        List<GrowthPoint> observed =
                points.stream().filter(GrowthPoint::observed).toList();
        long attempts =
                points.stream().mapToLong(point -> point.attempts().size()).sum();
        long levels = points.stream().mapToLong(point -> point.levels().size()).sum();
        return say(
                "growth.description",
                attempts,
                levels,
                level(observed.getFirst()),
                days(observed.getFirst()),
                level(observed.getLast()),
                days(observed.getLast()));
    }
}
