package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;

/** What was said, seen and thought in one turn, as a script. */
final class TurnLines extends Div {
    private final transient Sheet sheet;

    /** Writes the lines with which a talk opens. */
    TurnLines(Sheet sheet, List<Line> lines) {
        this.sheet = sheet;
        addClassName("turn-script");
        lines.forEach(line -> add(theirs(line)));
    }

    /** Writes a turn. */
    TurnLines(Sheet sheet, TurnOutcome turn) {
        this(sheet, turn.lines());
        addComponentAsFirst(mine(turn));
        addComponentAsFirst(new AsideLines(sheet, turn.turn()));
    }

    private Component mine(TurnOutcome turn) {
        ScriptLine line = ScriptLine.mine(sheet.student());
        Text said = turn.said();
        if (said != null) {
            return line.words(sheet.read(said), sheet.foreign(said));
        }
        return line.gesture(sheet.say(turn.input() instanceof Input.Left ? "review.left" : "review.silence"));
    }

    private Component theirs(Line line) {
        ScriptLine written = ScriptLine.theirs(sheet.name(line.character()) + " · " + sheet.name(line.mood()));
        Text gesture = line.gesture();
        if (gesture != null) {
            written.gesture(sheet.read(gesture));
        }
        Text say = line.say();
        if (say != null) {
            written.words(sheet.read(say), sheet.foreign(say));
        }
        Text thought = line.thought();
        if (thought != null) {
            written.thought(sheet.say("debrief.thought", sheet.name(line.character())), sheet.read(thought));
        }
        Div row = new Div(face(line), written);
        row.addClassName("with-face");
        return row;
    }

    private Component face(Line line) {
        Cast cast = sheet.scenario().cast().get(line.character());
        Div frame = new Div();
        frame.addClassName("face-frame");
        if (cast != null) {
            // The mood stands in words beside the face.
            frame.add(new Portrait(cast.portrait(), line.mood().id(), ""));
        }
        return frame;
    }
}
