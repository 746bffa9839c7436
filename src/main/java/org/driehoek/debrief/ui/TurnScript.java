package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;

/** One turn as a script, with what the parent thought: afterwards the student may know. */
final class TurnScript extends Div {
    private final transient Reader reader;

    private TurnScript(Reader reader) {
        this.reader = reader;
        addClassName("turn-script");
    }

    /** Writes all of a turn. */
    static TurnScript whole(Reader reader, TurnOutcome turn) {
        TurnScript script = new TurnScript(reader);
        script.add(script.mine(turn));
        turn.lines().forEach(line -> script.add(script.theirs(line, true)));
        return script;
    }

    /** Writes the lines with which a talk opens. */
    static TurnScript opening(Reader reader, List<Line> lines) {
        TurnScript script = new TurnScript(reader);
        lines.forEach(line -> script.add(script.theirs(line, true)));
        return script;
    }

    /** Writes only what was thought in a turn, beside the faces that showed it or hid it. */
    static TurnScript thoughts(Reader reader, TurnOutcome turn) {
        TurnScript script = new TurnScript(reader);
        turn.lines().stream()
                .filter(line -> line.thought() != null)
                .forEach(line -> script.add(script.theirs(line, false)));
        return script;
    }

    private Component mine(TurnOutcome turn) {
        ScriptLine line = ScriptLine.mine(reader.say("debrief.you"));
        Text said = turn.said();
        if (said != null) {
            return line.words(reader.read(said), reader.foreign(said));
        }
        return line.gesture(reader.say(turn.input() instanceof Input.Left ? "debrief.left" : "debrief.silence"));
    }

    private Component theirs(Line line, boolean spoken) {
        ScriptLine written = ScriptLine.theirs(reader.name(line.character()) + " · " + reader.name(line.mood()));
        Text gesture = line.gesture();
        if (gesture != null && spoken) {
            written.gesture(reader.read(gesture));
        }
        Text say = line.say();
        if (say != null && spoken) {
            written.words(reader.read(say), reader.foreign(say))
                    .aloud(
                            reader.say("aloud.line"),
                            reader.say("aloud.line.of", reader.name(line.character())),
                            reader.say("aloud.none." + spoken(say).id()));
        }
        Text thought = line.thought();
        if (thought != null) {
            written.thought(reader.say("debrief.thought", reader.name(line.character())), reader.read(thought));
        }
        Div row = new Div(face(line), written);
        row.addClassName("with-face");
        return row;
    }

    private Language spoken(Text say) {
        Language foreign = say.foreignTo(reader.language());
        return foreign == null ? reader.language() : foreign;
    }

    private Component face(Line line) {
        Cast cast = reader.scenario().cast().get(line.character());
        Div frame = new Div();
        frame.addClassName("face-frame");
        if (cast != null) {
            // The mood stands in words beside the face.
            frame.add(new Portrait(cast.portrait(), line.mood().id(), ""));
        }
        return frame;
    }
}
