package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.scenario.Contrast;
import org.driehoek.scenario.Question;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario says to its student beside the talk: hints, questions to think about, the same minute twice. */
record GuideReader(Names names) {

    private static final String SILENCE = "@silence";

    SequencedMap<String, Text> hints(Section scenario) {
        SequencedMap<String, Text> hints = new LinkedHashMap<>();
        scenario.section("hints", "the hints").ifPresent(section -> {
            for (Node.Entry entry : section.node().entries()) {
                String cue = entry.key().text();
                names.check(Kind.CUE, cue, entry.key().mark(), section.report());
                hints.put(cue, section.text(cue));
            }
            section.close();
        });
        return Collections.unmodifiableSequencedMap(hints);
    }

    List<Question> reflection(Section scenario) {
        List<Question> questions = new ArrayList<>();
        for (Section section : scenario.sections("reflection", "a question")) {
            questions.add(new Question(section.word("id"), section.text("ask")));
            section.close();
        }
        return List.copyOf(questions);
    }

    @Nullable
    Contrast contrast(Section scenario) {
        return scenario.section("contrast", "the contrast")
                .map(this::contrastOf)
                .orElse(null);
    }

    private Contrast contrastOf(Section section) {
        Contrast contrast = new Contrast(
                prepare(section),
                inputs(section, "before"),
                version(section, "once"),
                version(section, "twice"),
                section.text("ask"),
                section.text("lesson"));
        section.close();
        return contrast;
    }

    private SequencedMap<String, String> prepare(Section contrast) {
        SequencedMap<String, String> prepare = new LinkedHashMap<>();
        contrast.section("prepare", "'prepare'").ifPresent(section -> {
            for (Node.Entry entry : section.node().entries()) {
                String preparation = entry.key().text();
                names.check(Kind.PREPARATION, preparation, entry.key().mark(), section.report());
                prepare.put(preparation, References.need(section, preparation, Kind.CHOICE, names));
            }
            section.close();
        });
        return Collections.unmodifiableSequencedMap(prepare);
    }

    private Contrast.Version version(Section contrast, String key) {
        contrast.need(key);
        Optional<Section> section = contrast.section(key, "'" + key + "'");
        return section.map(this::versionOf).orElse(new Contrast.Version(Values.NO_TEXT, List.of(), List.of()));
    }

    private Contrast.Version versionOf(Section section) {
        section.need("moves");
        Contrast.Version version =
                new Contrast.Version(section.text("title"), inputs(section, "moves"), notes(section));
        section.close();
        return version;
    }

    private List<Contrast.Note> notes(Section version) {
        List<Contrast.Note> notes = new ArrayList<>();
        for (Section section : version.sections("notes", "a note")) {
            Node at = section.need("at");
            String input = at == null ? "" : input(section, "at", at).orElse("");
            notes.add(new Contrast.Note(input, section.text("words")));
            section.close();
        }
        return List.copyOf(notes);
    }

    private List<String> inputs(Section section, String key) {
        return section.list(key, node -> input(section, key, node));
    }

    private Optional<String> input(Section section, String key, Node node) {
        if (!(node instanceof Node.Scalar move)) {
            section.wrong(key, node, "a move");
            return Optional.empty();
        }
        if (!SILENCE.equals(move.text())) {
            names.check(Kind.MOVE, move.text(), node.mark(), section.report());
        }
        return Optional.of(move.text());
    }
}
