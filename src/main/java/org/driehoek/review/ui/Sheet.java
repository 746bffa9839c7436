package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.practice.Debrief;
import org.driehoek.review.ReviewSheet;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** What every part of the page needs: the talk on the table, and the language it is read in. */
record Sheet(Component page, Language language, ReviewSheet review) {

    /** Returns a text of the interface. */
    String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    /** Returns a text of the content. */
    String read(Text text) {
        return text.in(language);
    }

    Debrief debrief() {
        return review.debrief();
    }

    Scenario scenario() {
        return debrief().snapshot().scenario();
    }

    String student() {
        return Moments.student(page, review.student());
    }

    String name(Dimension dimension) {
        return read(debrief().rulebook().rubric().entry(dimension).name());
    }

    String name(Mood mood) {
        return read(debrief().rulebook().moods().place(mood).name());
    }

    /** Returns the name of a character. */
    String name(String character) {
        Cast cast = scenario().cast().get(character);
        return cast == null ? character : read(cast.name());
    }

    /** Returns a level as its number and its word. */
    String name(Level level) {
        return level == Level.NOT_OBSERVABLE
                ? say("review.not-observable")
                : say("review.level", level.number(), say("level." + level.number()));
    }

    /** Returns what a level on a dimension means; null for too little to see. */
    @Nullable
    String meaning(Dimension dimension, Level level) {
        Text meaning = debrief().rulebook().rubric().entry(dimension).levels().get(level);
        return meaning == null ? null : read(meaning);
    }

    /** Returns the rules' result on a dimension. */
    DimensionResult result(Dimension dimension) {
        return debrief().assessment().result(dimension);
    }

    /** Returns what the rules found in a turn; 0 for the preparation. */
    List<Feedback.Item> foundIn(int turn) {
        return debrief().feedback().all().stream()
                .filter(item -> item.observation().turn() == turn)
                .toList();
    }

    /** Returns what the rules found on a dimension. */
    List<Feedback.Item> foundOn(Dimension dimension) {
        return debrief().feedback().all().stream()
                .filter(item -> item.observation().dimension() == dimension)
                .toList();
    }

    /** Returns the language of a text for the {@code lang} attribute, where it is not the reader's. */
    @Nullable
    Locale foreign(Text text) {
        Language spoken = text.foreignTo(language);
        return spoken == null ? null : spoken.locale();
    }

    String dayAndTime(Instant at) {
        return Moments.dayAndTime(at, review.zone(), language);
    }

    String time(Instant at) {
        return Moments.time(at, review.zone(), language);
    }

    /** Makes a line that stays in the background. */
    static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }
}
