package org.driehoek.practice.reasons;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Role;
import org.driehoek.talk.Effect;

/** Says what a rule or an author changed in a character, in words and figures, as it was journalled. */
record EffectWords(Telling telling) {

    private static final int HUNDRED = 100;

    /** From here on, in hundredths of a point, a change is called clear. */
    private static final int CLEAR = 300;

    /** From here on a change is called strong. */
    private static final int STRONG = 800;

    /** Returns who changed in what, which way and how much. */
    String changed(Effect effect) {
        int hundredths = effect.hundredths();
        int size = Math.abs(hundredths);
        String way = hundredths < 0 ? "down" : "up";
        String much = size < CLEAR ? "little" : size < STRONG ? "clear" : "strong";
        return telling.say(
                "why.effect",
                telling.name(effect.character()),
                telling.say("variable." + effect.variable().id()),
                telling.say(hundredths == 0 ? "why.change.none" : "why." + way + "." + much),
                signed(hundredths));
    }

    /** Returns how the figure came about, where it is not simply the size in the rulebook; else nothing. */
    String reckoned(Effect effect) {
        Dynamics.Reaction reaction = telling.rulebook().dynamics().reactions().get(effect.rule());
        Integer size = reaction == null ? null : reaction.sizes().get(effect.size());
        if (reaction == null || size == null || size * HUNDRED == effect.hundredths()) {
            return "";
        }
        if (effect.givesBack()) {
            return telling.say("why.gives-back", size);
        }
        List<String> parts = new ArrayList<>();
        parts.add(telling.say("why.size", signed(size * HUNDRED)));
        int sensitivity = sensitivity(effect);
        if (sensitivity != HUNDRED) {
            String key = sensitivity > HUNDRED ? "why.feels.more" : "why.feels.less";
            parts.add(telling.say(key, times(sensitivity), telling.name(effect.character())));
        }
        factor(reaction, effect, size * sensitivity)
                .filter(factor -> factor.getValue() != HUNDRED)
                .ifPresent(factor -> parts.add(telling.say("why.factor." + factor.getKey(), times(factor.getValue()))));
        return String.join("; ", parts);
    }

    private int sensitivity(Effect effect) {
        Cast character = telling.scenario().cast().get(effect.character());
        return character == null || character.role() != Role.PARENT
                ? HUNDRED
                : telling.snapshot().personaOf(character).sensitivityTo(effect.rule());
    }

    /** Finds, among the factors that the rulebook has for the rule, the one that the journalled figure shows. */
    private static Optional<Map.Entry<String, Integer>> factor(Dynamics.Reaction reaction, Effect effect, int felt) {
        return reaction.factors().entrySet().stream()
                .min(Comparator.comparingInt(
                        factor -> Math.abs(felt * factor.getValue() / HUNDRED - effect.hundredths())));
    }

    private String times(int percent) {
        return "× " + decimal("0.##").format(percent / (double) HUNDRED);
    }

    private String signed(int hundredths) {
        return decimal("+0.##;−0.##").format(hundredths / (double) HUNDRED);
    }

    private DecimalFormat decimal(String pattern) {
        return new DecimalFormat(
                pattern, DecimalFormatSymbols.getInstance(telling.language().locale()));
    }
}
