package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.base.ui.StateGraph;
import org.driehoek.base.ui.StateGraph.Curve;
import org.driehoek.base.ui.StateGraph.Mark;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Transcript;

/** The parent's trust, tension and openness through the talk. */
record Curves(Reader reader) {
    private static final List<Variable> SHOWN = List.of(Variable.TRUST, Variable.TENSION, Variable.OPENNESS);

    StateGraph graph() {
        List<Curve> curves = SHOWN.stream().map(this::curve).toList();
        String description = curves.stream().map(this::describe).collect(Collectors.joining(" "));
        List<Mark> marks = reader.debrief().feedback().story().stream()
                .filter(StoryLine::turningPoint)
                .map(line -> new Mark(line.turn(), reader.say("debrief.turn", line.turn())))
                .toList();
        StateGraph.Words words = new StateGraph.Words(
                reader.say("debrief.graph", reader.parent()),
                description,
                reader.say("debrief.graph.turn"),
                reader.say("debrief.graph.table"));
        return new StateGraph(words, curves, marks);
    }

    private Curve curve(Variable variable) {
        Transcript transcript = reader.debrief().transcript();
        List<Integer> values = new ArrayList<>();
        for (int turn = 1; turn <= transcript.turns().size() + 1; turn++) {
            values.add(value(transcript.before(turn), variable));
        }
        return new Curve(reader.say("variable." + variable.id()), variable.id(), List.copyOf(values));
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
