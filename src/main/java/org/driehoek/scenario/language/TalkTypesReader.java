package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.TalkTypes;

/** Reads {@code talk-types.yaml}. */
record TalkTypesReader(Report report) {

    TalkTypes read(Node.Mapping file) {
        Section section = new Section(file, "talk-types.yaml", report);
        SequencedMap<TalkType, TalkTypes.Entry> types = new LinkedHashMap<>();
        section.need("talk-types");
        section.section("talk-types", "the talk types").ifPresent(all -> {
            for (TalkType type : TalkType.values()) {
                if (all.get(type.id()) == null) {
                    report.add(Code.ENTRY_MISSING, all.mark(), "talk type", type.id());
                }
                all.section(type.id(), "the talk type '" + type.id() + "'")
                        .ifPresent(each -> types.put(type, type(type, each)));
            }
            all.close();
        });
        section.close();
        return new TalkTypes(Collections.unmodifiableSequencedMap(types));
    }

    private TalkTypes.Entry type(TalkType type, Section section) {
        section.need("phases");
        section.need("standing");
        TalkTypes.Entry entry = new TalkTypes.Entry(
                section.text("name"),
                section.choices("phases", Phase.class, "phase"),
                standing(section),
                weights(type, section));
        section.close();
        return entry;
    }

    private List<TalkTypes.Standing> standing(Section section) {
        List<TalkTypes.Standing> standing = new ArrayList<>();
        Names ids = new Names();
        for (Section each : section.sections("standing", "a standing opportunity")) {
            String id = each.word("id");
            ids.define(Kind.CUE, id, each.markOf("id"), report);
            standing.add(new TalkTypes.Standing(
                    id,
                    each.choice("dimension", Dimension.class, "dimension"),
                    each.number("weight", 1, 3),
                    each.choices("acts", Act.class, "speech act"),
                    each.choices("half", Act.class, "speech act"),
                    each.choices("phases", Phase.class, "phase"),
                    each.text("words")));
            each.close();
        }
        return List.copyOf(standing);
    }

    private SequencedMap<Dimension, Integer> weights(TalkType type, Section section) {
        SequencedMap<Dimension, Integer> weights = new LinkedHashMap<>();
        section.need("weights");
        section.section("weights", "the weights").ifPresent(all -> {
            for (Dimension dimension : Dimension.values()) {
                weights.put(dimension, all.number(dimension.id(), 0, 100));
            }
            all.close();
            int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
            if (sum != 100) {
                report.add(Code.WEIGHTS_SUM, all.mark(), type.id(), sum);
            }
        });
        return Collections.unmodifiableSequencedMap(weights);
    }
}
