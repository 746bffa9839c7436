package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.assessment.Card;
import org.driehoek.base.ui.KeptText;
import org.driehoek.base.ui.KeptTexts;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.SavedMark;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.ReflectionService;
import org.driehoek.scenario.Dimension;

/** What the student means to do another time, as an if and a then; saved while it is typed, and seen by nobody else. */
final class IntentionForm extends Div {
    private final transient Reader reader;
    private final transient ReflectionService reflections;
    private final transient AttemptId attempt;
    private final Dimension dimension;
    private final KeptText when;
    private final KeptText then;
    private final NativeButton start = new NativeButton();
    private final Notice notice = new Notice();

    IntentionForm(Reader reader, ReflectionService reflections, AccountId student, Card card) {
        this.reader = reader;
        this.reflections = reflections;
        this.attempt = reader.debrief().attempt().id();
        this.dimension = card.dimension();
        addClassName("intention");
        when = new KeptText(
                "intention-if",
                reader.say("debrief.intention.if"),
                reader.say("debrief.intention.if.help"),
                Reflection.LONGEST_INTENTION,
                _ -> save());
        then = new KeptText(
                "intention-then",
                reader.say("debrief.intention.then"),
                reader.say("debrief.intention.then.help"),
                Reflection.LONGEST_INTENTION,
                _ -> save());
        Reflection reflection = reader.reflection();
        Intention meant = reflection == null ? null : reflection.intention();
        when.show(meant == null ? "" : meant.when());
        then.show(meant == null ? "" : meant.then());
        KeptTexts fields = new KeptTexts(student.toString(), attempt.toString());
        Div pair = new Div(when, then);
        pair.addClassName("pair");
        fields.add(pair);
        SavedMark mark = new SavedMark();
        mark.write(reader.say("debrief.questions.saved"), reader.say("debrief.questions.unsaved"));
        start.setText(reader.say("debrief.intention.start"));
        start.addClassName("btn");
        start.setVisible(meant == null);
        start.addClickListener(_ -> startWith(card));
        add(
                new H3(reader.say("debrief.intention")),
                new Paragraph(reader.say("debrief.intention.words")),
                start,
                fields,
                mark,
                notice);
    }

    /** Puts the card's occasion and aim into fields that are still empty; the student makes them own words from there. */
    private void startWith(Card card) {
        String occasion = firstSentence(reader.read(card.when()));
        Intention begun = new Intention(dimension, occasion, firstSentence(reader.read(card.aim())));
        // What does not begin with an if would not stand behind one.
        if (when.text().isBlank() && !begun.occasion().equalsIgnoreCase(occasion)) {
            when.show(begun.occasion());
        }
        if (then.text().isBlank()) {
            then.show(begun.deed().substring(0, 1).toLowerCase(reader.language().locale())
                    + begun.deed().substring(1));
        }
        save();
        start.setVisible(false);
        when.focus();
    }

    private static String firstSentence(String words) {
        int end = words.indexOf(". ");
        return end < 0 ? words.substring(0, words.length() - (words.endsWith(".") ? 1 : 0)) : words.substring(0, end);
    }

    private void save() {
        try {
            reflections.intend(attempt, dimension, when.text(), then.text());
            notice.hush();
            when.saved();
            then.saved();
            start.setVisible(when.text().isBlank() && then.text().isBlank());
        } catch (AttemptNotFoundException deletedMeanwhile) {
            notice.say(reader.say("debrief.questions.gone"), reader.say("debrief.questions.gone.why"));
        }
    }

    /** Returns an intention as one sentence; a half of it as it stands. */
    static String words(Reader reader, Intention intention) {
        String occasion = intention.occasion();
        String deed = intention.deed();
        return occasion.isEmpty() || deed.isEmpty() ? occasion + deed : reader.say("intention.words", occasion, deed);
    }
}
