package org.driehoek.assessment.played;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;

/** Writes down the values that explain a finding. */
final class Values {

    private static final Pattern NAME = Pattern.compile("(?:([a-z][a-z0-9-]*)\\.)?([a-z]+)");

    private Values() {}

    /** Returns all variables of a character: {@code trust 45, tension 52, …}. */
    static String all(CharacterState state) {
        List<String> parts = new ArrayList<>();
        for (Variable variable : Variable.of(state.disposition().role())) {
            parts.add(variable.id() + " " + state.disposition().get(variable));
        }
        return String.join(", ", parts);
    }

    /** Returns the variables that a condition names: {@code henk.tension 52}. */
    static String named(Condition condition, Afterwards afterwards) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = NAME.matcher(condition.source());
        while (matcher.find()) {
            String character = matcher.group(1) == null ? afterwards.main() : matcher.group(1);
            Named.find(Variable.class, matcher.group(2))
                    .ifPresent(variable ->
                            parts.add(character + "." + variable.id() + " " + afterwards.value(character, variable)));
        }
        return parts.isEmpty() ? "otherwise" : String.join(", ", parts);
    }

    /** Returns how a level came about. */
    static String of(DimensionResult result) {
        StringBuilder values = new StringBuilder()
                .append("rate ")
                .append(result.rate())
                .append(", taken ")
                .append(result.taken())
                .append(", half ")
                .append(result.half())
                .append(", missed ")
                .append(result.missed())
                .append(", void ")
                .append(result.voided())
                .append(", violations ")
                .append(result.violations());
        for (Text reason : result.lowered()) {
            values.append("; ").append(reason.en());
        }
        return values.toString();
    }
}
