package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Variable;

/** Reads starting values of a character's variables. */
final class Starts {

    private Starts() {}

    /** Reads the mapping {@code start}, in the order of the variables; absent means empty. */
    static List<Cast.Value> of(Section section, Role role, String who) {
        List<Cast.Value> values = new ArrayList<>();
        section.section("start", "'start'").ifPresent(start -> {
            for (Node.Entry entry : start.node().entries()) {
                String name = entry.key().text();
                ReplyReader.variable(name, role, who, entry.key().mark(), section.report())
                        .ifPresent(variable -> values.add(value(variable, entry, section.report())));
            }
        });
        values.sort(Comparator.comparing(Cast.Value::variable));
        return List.copyOf(values);
    }

    private static Cast.Value value(Variable variable, Node.Entry entry, Report report) {
        int number = Values.number(variable.id(), entry.value(), variable.min(), variable.max(), report);
        return new Cast.Value(variable, number);
    }
}
