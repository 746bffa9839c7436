package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;

/** The talk so far, as a script. An answer adds its lines and dims those of the answer before; nothing is written again. */
final class Script extends Div {
    private final List<ScriptLine> newest = new ArrayList<>();

    Script() {
        addClassName("lines");
    }

    /** Clears the script. */
    void clear() {
        newest.clear();
        removeAll();
    }

    /** Adds the lines with which the parent opens the talk. */
    void open(List<Line> lines, Scenario scenario, Language language) {
        lines.forEach(line -> addTheirs(line, scenario, language));
    }

    /** Adds a turn: what the student said or did, and what came of it. */
    void add(TurnOutcome turn, Scenario scenario, Language language) {
        newest.forEach(line -> line.past(true));
        newest.clear();
        addMine(turn, language);
        turn.lines().forEach(line -> addTheirs(line, scenario, language));
    }

    private void addMine(TurnOutcome turn, Language language) {
        ScriptLine line = ScriptLine.mine(getTranslation("talk.you"));
        Text said = turn.said();
        if (said != null) {
            line.words(said.in(language), Lines.foreign(said, language));
        } else {
            line.gesture(getTranslation(turn.input() instanceof Input.Left ? "talk.left" : "talk.silence"));
        }
        addNewest(line);
    }

    private void addTheirs(Line line, Scenario scenario, Language language) {
        addNewest(Lines.theirs(line, scenario, language));
    }

    private void addNewest(ScriptLine line) {
        newest.add(line);
        add(line);
    }
}
