package org.driehoek.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;

/**
 * What the teacher's errors of late have done to a character, so that saying sorry can give part of it back.
 *
 * <p>Errors are harmful effects of rules: less trust, feeling heard, openness or warmth, more tension or resistance. Drift and
 * decay are no errors, nor is what authors wrote. An apology answers all that went before it, well or badly.
 */
final class Spoilt {

    private static final Set<Variable> LOST =
            EnumSet.of(Variable.TRUST, Variable.HEARD, Variable.OPENNESS, Variable.AFFILIATION);
    private static final Set<Variable> GAINED = EnumSet.of(Variable.TENSION, Variable.RESISTANCE);
    private static final Set<Act> ANSWERS = EnumSet.of(Act.APOLOGY, Act.REPAIR);

    private Spoilt() {}

    /** Returns the sum of the harm in a number of last turns, in hundredths of points by variable. */
    static SequencedMap<Variable, Integer> of(String character, List<TurnOutcome> turns, int within) {
        SequencedMap<Variable, Integer> spoilt = new TreeMap<>();
        for (TurnOutcome turn :
                turns.subList(Math.max(0, turns.size() - within), turns.size()).reversed()) {
            if (turn.acts().stream().anyMatch(spoken -> ANSWERS.contains(spoken.act()))) {
                return spoilt;
            }
            for (Effect effect : turn.effects()) {
                if (effect.character().equals(character) && harmful(effect)) {
                    spoilt.merge(effect.variable(), effect.hundredths(), Integer::sum);
                }
            }
        }
        return spoilt;
    }

    private static boolean harmful(Effect effect) {
        boolean error = !effect.size().isEmpty() && !OneTurn.lasts(effect);
        return error
                && (effect.hundredths() < 0
                        ? LOST.contains(effect.variable())
                        : effect.hundredths() > 0 && GAINED.contains(effect.variable()));
    }
}
