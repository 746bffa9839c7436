package org.driehoek.debrief.ui;

import java.util.Optional;
import org.driehoek.assessment.TurningPoint;
import org.driehoek.scenario.Variable;

/** Says why a turn is a turning point: a fact was told in it, or trust and tension changed nowhere more. */
record TurnedWords(Reader reader) {

    /** Returns the sentence for a turn; empty when the talk did not turn there. */
    Optional<String> at(int turn) {
        return reader.turningPoints().stream()
                .filter(point -> point.turn() == turn)
                .findFirst()
                .map(this::sentence);
    }

    private String sentence(TurningPoint point) {
        String changes = reader.say(
                "debrief.turned.changes",
                before(point, Variable.TRUST),
                after(point, Variable.TRUST),
                before(point, Variable.TENSION),
                after(point, Variable.TENSION));
        if (!point.told()) {
            return reader.say("debrief.turned.largest", changes);
        }
        String key = point.largest() ? "debrief.turned.both" : "debrief.turned.told";
        return reader.say(key, reader.parent(), changes);
    }

    private int before(TurningPoint point, Variable variable) {
        return new Curves(reader).after(point.turn() - 1, variable);
    }

    private int after(TurningPoint point, Variable variable) {
        return new Curves(reader).after(point.turn(), variable);
    }
}
