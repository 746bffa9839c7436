package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Course;
import org.driehoek.assessment.TurningPoint;
import org.driehoek.practice.Asides;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.reasons.Telling;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.PublishedReview;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * What every part of the debrief needs: the talk that is read back, and the language it is read in.
 *
 * @param reflection what the student makes of the talk; null for staff
 */
record Reader(
        Words words,
        Language language,
        Debrief debrief,
        FeedbackTexts texts,
        List<PublishedReview> reviews,
        ZoneId zone,
        @Nullable Reflection reflection) {
    private static final String MINUTES = "d MMM yyyy, HH:mm";

    /** Gives the interface's texts by their key. */
    @FunctionalInterface
    interface Words {
        String of(String key, Object... values);
    }

    /** Returns a reader of the same talk as it would have gone. */
    Reader of(Transcript would) {
        Debrief other = new Debrief(
                debrief.attempt(),
                debrief.snapshot(),
                debrief.rulebook(),
                would,
                debrief.assessment(),
                debrief.feedback(),
                debrief.ending(),
                Asides.NONE);
        return new Reader(words, language, other, texts, reviews, zone, reflection);
    }

    /** Returns a text of the interface. */
    String say(String key, Object... values) {
        return words.of(key, values);
    }

    /** Returns a text of the content. */
    String read(Text text) {
        return text.in(language);
    }

    /** Returns what it takes to tell why something was said. */
    Telling telling() {
        return new Telling(words::of, language, debrief.snapshot(), debrief.rulebook(), texts, debrief.transcript());
    }

    Scenario scenario() {
        return debrief.snapshot().scenario();
    }

    Assessment assessment() {
        return debrief.assessment();
    }

    /** Returns the course that the talk took. */
    Course course() {
        return Course.of(debrief.snapshot(), debrief.rulebook(), debrief.transcript());
    }

    /** Returns where the talk turned, in order. */
    List<TurningPoint> turningPoints() {
        return TurningPoint.of(course());
    }

    /** Returns the name of the parent whom the talk was with. */
    String parent() {
        return read(scenario().main().name());
    }

    String name(Dimension dimension) {
        return read(debrief.rulebook().rubric().entry(dimension).name());
    }

    String name(Mood mood) {
        return read(debrief.rulebook().moods().place(mood).name());
    }

    /** Returns the name of a character. */
    String name(String character) {
        Cast cast = scenario().cast().get(character);
        return cast == null ? character : read(cast.name());
    }

    /** Returns the language of a text for the {@code lang} attribute, where it is not the reader's. */
    @Nullable
    Locale foreign(Text text) {
        Language spoken = text.foreignTo(language);
        return spoken == null ? null : spoken.locale();
    }

    /** Returns who wrote a review. */
    String trainer(PublishedReview review) {
        String name = review.trainer();
        return name == null ? say("debrief.review.former") : name;
    }

    /** Returns a level beside the rules' level. */
    String judged(JudgedLevel judged) {
        return judged.overridden()
                ? say("debrief.review.levels", level(judged.byRules()), level(judged.byTrainer()))
                : say("debrief.review.confirmed", level(judged.byRules()));
    }

    /** Returns a level's number, or that too little was seen. */
    String level(Level level) {
        return level == Level.NOT_OBSERVABLE ? say("debrief.review.unseen") : String.valueOf(level.number());
    }

    /** Returns when something was, as clocks show it there. */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern(MINUTES, language.locale()).format(at.atZone(zone));
    }

    /** Makes a sheet with a heading. */
    static Section sheet(String heading, Component... parts) {
        H2 title = new H2(heading);
        Section sheet = new Section(title);
        sheet.add(parts);
        sheet.addClassName("sheet");
        return sheet;
    }

    /** Makes a line that stays in the background. */
    static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }
}
