package org.driehoek.scenario.language;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Stance;

/** Reads {@code dynamics.yaml}. */
record DynamicsReader(Names sources, Report report) {

    static final Pattern RULE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LARGEST_SIZE = 100;
    private static final int LARGEST_FACTOR = 1000;
    private static final int LARGEST_THRESHOLD = 1000;

    Dynamics read(Node.Mapping file) {
        Section section = new Section(file, "dynamics.yaml", report);
        section.need("stance-order");
        List<Stance> order = section.choices("stance-order", Stance.class, "stance");
        for (Stance stance : Stance.values()) {
            if (!order.contains(stance)) {
                report.add(Code.ENTRY_MISSING, section.markOf("stance-order"), "stance", stance.id());
            }
        }
        Dynamics dynamics = new Dynamics(
                Values.numbers(section, "thresholds", -LARGEST_THRESHOLD, LARGEST_THRESHOLD),
                order,
                reactions(section));
        section.close();
        return dynamics;
    }

    private SequencedMap<String, Dynamics.Reaction> reactions(Section section) {
        SequencedMap<String, Dynamics.Reaction> reactions = new TreeMap<>();
        section.need("reactions");
        for (Entries.Entry entry : section.entries("reactions", "reaction")) {
            rule(entry.id(), entry.mark(), report);
            Section each = entry.section();
            reactions.put(
                    entry.id(),
                    new Dynamics.Reaction(
                            Values.numbers(each, "sizes", -LARGEST_SIZE, LARGEST_SIZE),
                            Values.numbers(each, "factors", 0, LARGEST_FACTOR),
                            References.list(each, "sources", Kind.SOURCE, sources)));
            each.close();
        }
        return Collections.unmodifiableSequencedMap(reactions);
    }

    /** Checks the form of a rule's id: group, dot, name. */
    static void rule(String id, Mark mark, Report report) {
        if (!RULE.matcher(id).matches()) {
            report.add(Code.ID_FORM, mark, id, "a rule is called group.name, in lower case with hyphens");
        }
    }
}
