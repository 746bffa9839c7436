package org.driehoek.scenario.language;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Compiles again what an attempt was played on, from its canonical JSON.
 *
 * <p>All methods throw {@link IllegalArgumentException} when the JSON is not what the compiler once wrote.
 */
public final class SnapshotReader {

    /** Stands for a file's name in messages about JSON. */
    static final String FILE = "snapshot.json";

    private SnapshotReader() {}

    /** Returns a snapshot equal to the one that the JSON was written from. */
    public static Snapshot snapshot(String json) {
        Problems problems = new Problems();
        Report report = new Report(FILE, problems);
        Node.Mapping root = JsonReader.read(json);
        Node.Mapping scenario = Canon.part(root, Canon.SCENARIO);
        Node.Mapping used = Canon.part(root, Canon.PERSONAS);
        Node.Mapping lexicon = Canon.part(root, Canon.LEXICON);
        if (scenario == null || used == null || lexicon == null) {
            throw new IllegalArgumentException("no snapshot of a scenario");
        }
        Personas personas = new Personas();
        for (Node.Entry entry : used.entries()) {
            if (entry.value() instanceof Node.Mapping persona) {
                personas.add(entry.key().text(), persona);
            }
        }
        Lexicons lexicons = new Lexicons(
                LexiconReader.read(Canon.part(lexicon, "nl"), report),
                LexiconReader.read(Canon.part(lexicon, "en"), report));
        Portraits unchecked = new Portraits(new TreeMap<>());
        ScenarioReader reader = new ScenarioReader(scenario, report, personas, unchecked, lexicons, null);
        Snapshot snapshot = Snapshots.of(reader.read(), scenario, personas, lexicons);
        refuseProblems(problems);
        return snapshot;
    }

    /** Returns a rulebook equal to the one that the JSON was written from. */
    public static Rulebook rulebook(String json) {
        Problems problems = new Problems();
        Rulebook rulebook = new RulebookReader(new Parts(JsonReader.read(json), problems)).rulebook();
        refuseProblems(problems);
        return whole(rulebook);
    }

    /** Returns feedback texts equal to those that the JSON was written from. */
    public static FeedbackTexts feedback(String json) {
        Problems problems = new Problems();
        Node.Mapping node = Canon.part(JsonReader.read(json), FeedbackReader.FEEDBACK);
        if (node == null) {
            throw new IllegalArgumentException("no feedback texts");
        }
        Names sources = new Names();
        cited(node, sources);
        FeedbackTexts texts = FeedbackReader.read(node, sources, new Report(FILE, problems));
        refuseProblems(problems);
        return texts;
    }

    /** Makes the cited publications known: they were checked when the texts were first compiled. */
    private static void cited(Node.Mapping feedback, Names names) {
        for (Node.Entry entry : feedback.entries()) {
            switch (entry.value()) {
                case Node.Mapping inner -> cited(inner, names);
                case Node.Listing listing -> {
                    for (Node item : listing.items()) {
                        if (item instanceof Node.Scalar source) {
                            names.know(Kind.SOURCE, source.text());
                        } else if (item instanceof Node.Mapping inner) {
                            cited(inner, names);
                        }
                    }
                }
                case Node.Scalar _ -> {}
            }
        }
    }

    private static <T> T whole(@Nullable T read) {
        if (read == null) {
            throw new IllegalArgumentException("not whole");
        }
        return read;
    }

    private static void refuseProblems(Problems problems) {
        List<Diagnostic> errors =
                problems.sorted().stream().filter(Diagnostic::error).toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    errors.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }

    private record Parts(Node.Mapping root, Problems problems) implements RulebookReader.Parts {

        @Override
        public Node.@Nullable Mapping part(String name) {
            return Canon.part(root, name);
        }

        @Override
        public Report report(String name) {
            return new Report(FILE, problems);
        }
    }
}
