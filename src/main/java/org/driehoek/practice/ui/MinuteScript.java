package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.practice.PlayedContrast;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Contrast;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/** Writes the two versions of a minute as scripts with faces; what was thought and what is to be seen only once it is revealed. */
final class MinuteScript {
    private final PlayedContrast played;
    private final Scenario scenario;
    private final Language language;
    private final boolean revealed;

    MinuteScript(PlayedContrast played, Language language, boolean revealed) {
        this.played = played;
        this.scenario = played.snapshot().scenario();
        this.language = language;
        this.revealed = revealed;
    }

    /** Writes how the talk opens, in both versions alike. */
    Component shared() {
        Section sheet = new Section();
        sheet.addClassNames("sheet", "shared-minute");
        sheet.add(new H2(sheet.getTranslation("contrast.before")));
        Div lines = lines();
        played.once().prepared().lines().forEach(line -> lines.add(theirs(line)));
        played.shared().forEach(turn -> turn(lines, turn));
        sheet.add(lines);
        return sheet;
    }

    Component version(Contrast.Version version, Transcript transcript, int number) {
        Section sheet = new Section();
        sheet.addClassNames("sheet", "minute");
        Span which = new Span(sheet.getTranslation("contrast.version", number));
        which.addClassName("quiet");
        sheet.add(new Paragraph(which), new H2(version.title().in(language)));
        Div lines = lines();
        for (TurnOutcome turn : played.own(transcript)) {
            turn(lines, turn);
            if (revealed) {
                version.notes().stream()
                        .filter(note -> note.at().equals(PlayedContrast.written(turn)))
                        .forEach(note -> lines.add(note(note.words())));
            }
        }
        sheet.add(lines);
        return sheet;
    }

    private static Div lines() {
        Div lines = new Div();
        lines.addClassNames("lines", "minute-lines");
        return lines;
    }

    private void turn(Div lines, TurnOutcome turn) {
        ScriptLine mine = ScriptLine.mine(lines.getTranslation("contrast.teacher"));
        Text said = turn.said();
        if (said == null) {
            mine.gesture(lines.getTranslation("contrast.silence"));
        } else {
            mine.words(said.in(language), Lines.foreign(said, language));
        }
        lines.add(mine);
        turn.lines().forEach(line -> lines.add(theirs(line)));
    }

    private Component theirs(Line line) {
        String mood = played.rulebook().moods().place(line.mood()).name().in(language);
        ScriptLine written = ScriptLine.theirs(Names.of(line.character(), scenario, language) + " · " + mood);
        Text gesture = line.gesture();
        if (gesture != null) {
            written.gesture(gesture.in(language));
        }
        Text say = line.say();
        if (say != null) {
            written.words(say.in(language), Lines.foreign(say, language));
        }
        Text thought = line.thought();
        if (thought != null && revealed) {
            String label = written.getTranslation("contrast.thinks", Names.of(line.character(), scenario, language));
            written.thought(label, thought.in(language));
        }
        Div face = new Div();
        face.addClassName("face-frame");
        Cast cast = scenario.cast().get(line.character());
        if (cast != null) {
            // The mood stands in words beside the face.
            face.add(new Portrait(cast.portrait(), line.mood().id(), ""));
        }
        Div row = new Div(face, written);
        row.addClassName("with-face");
        return row;
    }

    private Component note(Text words) {
        Span label = new Span();
        label.addClassName("label");
        Aside note = new Aside(label, new Span(words.in(language)));
        label.setText(note.getTranslation("contrast.note") + " ");
        note.addClassName("note");
        note.getElement().setAttribute("aria-label", note.getTranslation("contrast.note"));
        return note;
    }
}
