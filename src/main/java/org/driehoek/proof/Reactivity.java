package org.driehoek.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Change;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/** How much a turn can do to the characters at the most, by the rules that its acts leave possible. */
final class Reactivity {

    private static final String BACK = "-back";
    private static final int WHOLE = 100 * 100;

    private final Ground ground;
    private final RuleTable rules;
    private final Map<String, Changes> byMove = new LinkedHashMap<>();

    Reactivity(Ground ground, RuleTable rules) {
        this.ground = ground;
        this.rules = rules;
    }

    /** Returns what saying a move can do, the sentence's own effects included; for silence the move is null. */
    Changes of(@Nullable Move move) {
        return byMove.computeIfAbsent(move == null ? "" : move.id(), _ -> reckoned(move));
    }

    private Changes reckoned(@Nullable Move move) {
        Changes changes = new Changes();
        List<SpokenAct> acts = move == null ? List.of(new SpokenAct(Act.SILENCE)) : move.acts();
        String proposes = move == null ? null : move.proposes();
        Step proposed = proposes == null ? null : ground.scenario().steps().get(proposes);
        for (String rule : rules.possible(acts, proposed)) {
            Dynamics.Reaction reaction =
                    ground.rulebook().dynamics().reactions().get(rule);
            if (reaction != null) {
                ground.scenario().cast().values().forEach(member -> feel(member, rule, reaction, changes));
            }
        }
        if (move != null) {
            changes.add(authored(move.effects()));
        }
        return changes;
    }

    private void feel(Cast member, String rule, Dynamics.Reaction reaction, Changes changes) {
        Persona persona = member.role() == Role.PARENT ? ground.snapshot().personaOf(member) : null;
        int sensitivity = persona == null ? 100 : persona.sensitivityTo(rule);
        int strongest = 100;
        for (int factor : reaction.factors().values()) {
            strongest = Math.max(strongest, factor);
        }
        for (Map.Entry<String, Integer> size : reaction.sizes().entrySet()) {
            boolean back = size.getKey().endsWith(BACK);
            String name = back ? size.getKey().substring(0, size.getKey().length() - BACK.length()) : size.getKey();
            Variable variable = Named.find(Variable.class, name).orElse(null);
            if (variable != null && variable.role() == member.role()) {
                if (back) {
                    // How much was spoilt is not known here: all of it may come back.
                    changes.add(member.id(), variable, WHOLE);
                    changes.add(member.id(), variable, -WHOLE);
                } else {
                    int hundredths = Math.ceilDiv(Math.abs(size.getValue()) * sensitivity * strongest, 100);
                    changes.add(member.id(), variable, size.getValue() < 0 ? -hundredths : hundredths);
                }
            }
        }
    }

    /** Returns what a line can do. */
    static Changes of(Reply reply) {
        return authored(reply.effects());
    }

    private static Changes authored(List<Change> effects) {
        Changes changes = new Changes();
        effects.forEach(change -> changes.add(change.character(), change.variable(), change.points() * 100));
        return changes;
    }
}
