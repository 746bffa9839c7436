package org.driehoek.cli;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** Writes a talk down as a script: who says what, what is seen, how the parent looks. */
final class TalkPage {

    private static final int INDENT = 4;

    private final Table table;
    private final Page page;

    TalkPage(Table table, Page page) {
        this.table = table;
        this.page = page;
    }

    /** Prints title and brief. */
    void brief() {
        Scenario scenario = table.scenario();
        page.heading(page.in(scenario.title()));
        page.say(0, page.in(scenario.brief()));
    }

    /** Prints what the teacher did. */
    void said(TurnOutcome outcome) {
        Text words = outcome.said();
        String what = words != null
                ? page.in(words)
                : page.in(outcome.input() instanceof Input.Left ? Words.LEFT : Words.SILENCE);
        page.listed(0, outcome.turn(), page.in(Words.YOU) + ": " + what);
    }

    /** Prints what the characters said and did. */
    void lines(List<Line> lines) {
        for (Line line : lines) {
            String name = name(line.character());
            Text gesture = line.gesture();
            if (gesture != null) {
                page.say(INDENT, "(" + page.in(gesture) + ")");
            }
            Text say = line.say();
            if (say != null) {
                page.say(INDENT, name + ": " + page.in(say));
            }
        }
    }

    /** Prints how the characters look, in words. */
    void moods(List<CharacterState> states) {
        for (CharacterState state : states) {
            if (state.character().equals(table.scenario().main().id())) {
                page.say(
                        INDENT,
                        "[" + name(state.character()) + " " + page.in(Words.LOOKS) + " "
                                + page.in(table.rulebook()
                                        .moods()
                                        .place(state.mood())
                                        .name()) + "]");
            }
        }
    }

    /** Prints for the author what happened inside: stance, changed values, cues, facts, steps. */
    void inside(List<CharacterState> before, TurnOutcome outcome) {
        List<String> parts = new ArrayList<>();
        parts.add(outcome.stance().id());
        for (CharacterState state : outcome.states()) {
            parts.addAll(changes(state, before));
        }
        for (CueState cue : outcome.cues()) {
            parts.add("cue " + cue.cue().id() + " " + cue.life().id());
        }
        addIf(parts, "told ", outcome.told());
        addIf(parts, "hinted ", outcome.hinted());
        addIf(parts, "event ", outcome.event());
        addIf(parts, "proposed ", outcome.proposed());
        outcome.agreed().forEach(step -> parts.add("agreed " + step));
        outcome.declined().forEach(step -> parts.add("declined " + step));
        page.say(INDENT, "· " + String.join(" · ", parts));
    }

    /** Prints the ending and what came of it. */
    void ending(String id) {
        Ending ending = table.scenario().endings().get(id);
        if (ending == null) {
            return;
        }
        page.heading(page.in(Words.ENDED) + ": " + id);
        Text scene = ending.scene();
        if (scene != null) {
            page.say(0, page.in(scene));
            page.blank();
        }
        page.say(0, page.in(Words.LATER) + ": " + page.in(ending.epilogue()));
    }

    private String name(String character) {
        var cast = table.scenario().cast().get(character);
        return cast == null ? character : page.in(cast.name());
    }

    private static List<String> changes(CharacterState state, List<CharacterState> before) {
        List<String> changes = new ArrayList<>();
        for (CharacterState old : before) {
            if (!old.character().equals(state.character())) {
                continue;
            }
            for (Variable variable : Variable.of(state.disposition().role())) {
                int from = old.disposition().get(variable);
                int to = state.disposition().get(variable);
                if (from != to) {
                    changes.add(state.character() + "." + variable.id() + " " + from + "→" + to);
                }
            }
        }
        return changes;
    }

    private static void addIf(List<String> parts, String what, @Nullable String id) {
        if (id != null) {
            parts.add(what + id);
        }
    }
}
