package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.driehoek.base.ui.StateGraph;
import org.driehoek.base.ui.StateGraph.Curve;
import org.driehoek.base.ui.StateGraph.Mark;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;

/** The parent's trust, tension and openness through the talk; turning points are marked. */
record Curves(Reader reader) {
    /** What is shown of the parent's inner state. */
    static final List<Variable> SHOWN = List.of(Variable.TRUST, Variable.TENSION, Variable.OPENNESS);

    StateGraph graph() {
        List<Curve> curves = SHOWN.stream().map(this::curve).toList();
        String description = curves.stream().map(this::describe).collect(Collectors.joining(" "));
        List<Mark> marks = reader.turningPoints().stream()
                .map(point -> new Mark(point.turn(), String.valueOf(point.turn())))
                .toList();
        StateGraph.Words words = new StateGraph.Words(
                reader.say("debrief.graph", reader.parent()),
                description,
                reader.say("debrief.graph.turn"),
                reader.say("debrief.graph.table"));
        return new StateGraph(words, curves, marks);
    }

    private Curve curve(Variable variable) {
        List<Integer> values = new ArrayList<>();
        for (int turn = 0; turn <= reader.debrief().transcript().turns().size(); turn++) {
            values.add(after(turn, variable));
        }
        return new Curve(reader.say("variable." + variable.id()), variable.id(), List.copyOf(values));
    }

    /** Returns a figure after a turn, 0–100; after turn 0, before the first. */
    int after(int turn, Variable variable) {
        return value(reader.debrief().transcript().before(turn + 1), variable);
    }

    private int value(List<CharacterState> states, Variable variable) {
        String main = reader.scenario().main().id();
        return states.stream()
                .filter(state -> state.character().equals(main))
                .findFirst()
                .orElseThrow()
                .disposition()
                .get(variable);
    }

    private String describe(Curve curve) {
        List<Integer> values = curve.values();
        int low = 0;
        int high = 0;
        for (int turn = 1; turn < values.size(); turn++) {
            low = values.get(turn) < values.get(low) ? turn : low;
            high = values.get(turn) > values.get(high) ? turn : high;
        }
        return reader.say(
                "debrief.graph.curve",
                curve.name(),
                values.getFirst(),
                values.getLast(),
                values.get(low),
                low,
                values.get(high),
                high);
    }
}
