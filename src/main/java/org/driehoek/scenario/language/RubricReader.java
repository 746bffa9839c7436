package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeatureCondition;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.MoodChart;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.Text;

/** Reads {@code dimensions.yaml}, {@code moods.yaml} and {@code sources.yaml}. */
record RubricReader(Names sources, Report report) {

    Rubric dimensions(Node.Mapping file) {
        Section section = new Section(file, "dimensions.yaml", report);
        SequencedMap<String, Integer> thresholds = Values.numbers(section, "thresholds", -10_000, 10_000);
        SequencedMap<Dimension, Rubric.Entry> entries = new LinkedHashMap<>();
        section.need("dimensions");
        section.section("dimensions", "the dimensions").ifPresent(all -> {
            for (Dimension dimension : Dimension.values()) {
                if (all.get(dimension.id()) == null) {
                    report.add(Code.ENTRY_MISSING, all.mark(), "dimension", dimension.id());
                }
                all.section(dimension.id(), "the dimension '" + dimension.id() + "'")
                        .ifPresent(each -> entries.put(dimension, dimension(each)));
            }
            all.close();
        });
        section.close();
        return new Rubric(thresholds, Collections.unmodifiableSequencedMap(entries));
    }

    private Rubric.Entry dimension(Section section) {
        Rubric.Entry entry = new Rubric.Entry(
                section.text("name"),
                section.text("meaning"),
                levels(section),
                section.choices("takes", Act.class, "speech act"),
                section.choices("half", Act.class, "speech act"),
                gates(section),
                References.list(section, "sources", Kind.SOURCE, sources));
        section.close();
        return entry;
    }

    private static SequencedMap<Level, Text> levels(Section section) {
        SequencedMap<Level, Text> levels = new LinkedHashMap<>();
        section.need("levels");
        section.section("levels", "the levels").ifPresent(all -> {
            for (int number = 1; number <= 4; number++) {
                levels.put(Level.of(number), all.text(String.valueOf(number)));
            }
            all.close();
        });
        return Collections.unmodifiableSequencedMap(levels);
    }

    private List<Rubric.Gate> gates(Section section) {
        List<Rubric.Gate> gates = new ArrayList<>();
        for (Section gate : section.sections("gates", "a gate")) {
            Level atMost = Level.of(gate.number("at-most", 1, 3));
            FeatureCondition unless = Conditions.ofFeatures(gate, "unless");
            Text words = gate.text("words");
            List<TalkType> only = gate.choices("only", TalkType.class, "talk type");
            List<TalkType> except = gate.choices("except", TalkType.class, "talk type");
            gate.close();
            if (unless != null) {
                gates.add(new Rubric.Gate(atMost, unless, words, only, except));
            }
        }
        return List.copyOf(gates);
    }

    MoodChart moods(Node.Mapping file) {
        Section section = new Section(file, "moods.yaml", report);
        SequencedMap<Mood, MoodChart.Place> places = new LinkedHashMap<>();
        section.need("moods");
        section.section("moods", "the moods").ifPresent(all -> {
            for (Mood mood : Mood.values()) {
                if (all.get(mood.id()) == null) {
                    report.add(Code.ENTRY_MISSING, all.mark(), "mood", mood.id());
                }
                all.section(mood.id(), "the mood '" + mood.id() + "'").ifPresent(each -> {
                    places.put(
                            mood,
                            new MoodChart.Place(
                                    each.number("valence", -3, 3), each.number("arousal", 0, 5), each.text("name")));
                    each.close();
                });
            }
            all.close();
        });
        section.close();
        return new MoodChart(Collections.unmodifiableSequencedMap(places));
    }

    /** Reads the publications and makes their ids known. */
    SequencedMap<String, Source> sources(Node.Mapping file) {
        Section section = new Section(file, "sources.yaml", report);
        SequencedMap<String, Source> read = new TreeMap<>();
        section.need("sources");
        for (Entries.Entry entry : section.entries("sources", "source")) {
            sources.define(Kind.SOURCE, entry.id(), entry.mark(), report);
            Section each = entry.section();
            read.put(
                    entry.id(),
                    new Source(
                            entry.id(),
                            each.word("author"),
                            each.word("year"),
                            each.word("title"),
                            each.word("address")));
            each.close();
        }
        section.close();
        return Collections.unmodifiableSequencedMap(read);
    }
}
