package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.MoodChart;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.TalkTypes;
import org.jspecify.annotations.Nullable;

/** Reads the rubric files, be they YAML files or parts of canonical JSON. */
final class RulebookReader {

    static final List<String> PARTS = List.of("dimensions", "talk-types", "dynamics", "moods", "sources");

    private final Parts parts;
    private final Names sources = new Names();
    private final @Nullable Rulebook rulebook;
    private final @Nullable TalkTypes talkTypes;
    private final @Nullable Rubric rubric;

    /** Where the parts come from. */
    interface Parts {

        /** Returns a part; null after having reported that there is none. */
        Node.@Nullable Mapping part(String name);

        /** Returns where findings in a part are reported. */
        Report report(String name);
    }

    RulebookReader(Parts parts) {
        this.parts = parts;
        SequencedMap<String, Source> read =
                part("sources", (node, report) -> new RubricReader(sources, report).sources(node));
        Rubric dimensions = part("dimensions", (node, report) -> new RubricReader(sources, report).dimensions(node));
        TalkTypes types = part("talk-types", (node, report) -> new TalkTypesReader(report).read(node));
        Dynamics dynamics = part("dynamics", (node, report) -> new DynamicsReader(sources, report).read(node));
        MoodChart moods = part("moods", (node, report) -> new RubricReader(sources, report).moods(node));
        this.talkTypes = types;
        this.rubric = dimensions;
        this.rulebook = dimensions == null || types == null || dynamics == null || moods == null || read == null
                ? null
                : rulebook(dimensions, types, dynamics, moods, read);
    }

    private <T> @Nullable T part(String name, BiFunction<Node.Mapping, Report, T> reader) {
        Report report = parts.report(name);
        int before = report.problems().errors();
        Node.Mapping node = parts.part(name);
        T value = node == null ? null : reader.apply(node, report);
        return report.problems().errors() > before ? null : value;
    }

    private Rulebook rulebook(
            Rubric rubric, TalkTypes types, Dynamics dynamics, MoodChart moods, SequencedMap<String, Source> read) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(Canon.entry(Canon.FORMAT, Canon.number(1)));
        for (String name : PARTS) {
            Node.Mapping node = parts.part(name);
            if (node != null) {
                entries.add(Canon.entry(name, node));
            }
        }
        String json = CanonicalJson.write(Canon.mapping(entries));
        return new Rulebook(CanonicalJson.hash(json), json, rubric, types, dynamics, moods, read);
    }

    /** Returns the rulebook; null when a part is missing or has an error. */
    @Nullable
    Rulebook rulebook() {
        return rulebook;
    }

    /** Returns the talk types, even when another part has an error. */
    @Nullable
    TalkTypes talkTypes() {
        return talkTypes;
    }

    /** Returns what the dimensions mean, even when another part has an error. */
    @Nullable
    Rubric rubric() {
        return rubric;
    }

    /** Returns the ids of the publications. */
    Names sources() {
        return sources;
    }

    /** Returns the ids of the rules that have sizes; empty when there is no rulebook. */
    SequencedMap<String, Dynamics.Reaction> reactions() {
        return rulebook == null ? new TreeMap<>() : rulebook.dynamics().reactions();
    }
}
