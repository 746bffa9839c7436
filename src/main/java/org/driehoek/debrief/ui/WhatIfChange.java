package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.TurnOutcome;

/** What a turn did to the parent's trust, tension and openness, in a line. */
final class WhatIfChange {
    private static final List<Variable> TOLD = List.of(Variable.TRUST, Variable.TENSION, Variable.OPENNESS);

    private WhatIfChange() {}

    static Component of(Reader reader, List<CharacterState> before, TurnOutcome turn) {
        Disposition was = parent(reader, before);
        Disposition is = parent(reader, turn.states());
        List<String> changes = new ArrayList<>();
        for (Variable variable : TOLD) {
            if (was.get(variable) != is.get(variable)) {
                changes.add(reader.say(
                        "why.sum.one", reader.say("variable." + variable.id()), was.get(variable), is.get(variable)));
            }
        }
        return Reader.quiet(changes.isEmpty() ? reader.say("whatif.no-change") : String.join(" · ", changes));
    }

    private static Disposition parent(Reader reader, List<CharacterState> states) {
        String main = reader.scenario().main().id();
        return states.stream()
                .filter(state -> state.character().equals(main))
                .map(CharacterState::disposition)
                .findFirst()
                .orElseThrow();
    }
}
