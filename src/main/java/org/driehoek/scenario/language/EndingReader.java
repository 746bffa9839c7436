package org.driehoek.scenario.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Named;

/** Reads the ways in which a talk can end and checks that one of them always holds. */
record EndingReader(TalkVocabulary vocabulary, Report report) {

    private static final int MOST_TURNS = 10;

    SequencedMap<String, Ending> read(Section scenario) {
        SequencedMap<String, Ending> endings = new LinkedHashMap<>();
        SequencedMap<String, Mark> marks = new LinkedHashMap<>();
        scenario.need("endings");
        for (Entries.Entry entry : scenario.entries("endings", "ending")) {
            endings.put(entry.id(), ending(entry.id(), entry.section()));
            marks.put(entry.id(), entry.mark());
        }
        for (Ending.At at : Ending.At.values()) {
            total(at, endings, marks, scenario.markOf("endings"));
        }
        return Collections.unmodifiableSequencedMap(endings);
    }

    private Ending ending(String id, Section section) {
        EndingKind usual = Named.find(EndingKind.class, id).orElse(null);
        if (usual == null && section.get("kind") == null) {
            report.suggesting(Code.ENDING_KIND, section.mark(), id, Values.ids(EndingKind.class), id);
        }
        Ending ending = new Ending(
                id,
                section.optionalChoice("kind", EndingKind.class, "kind of ending")
                        .orElse(usual == null ? EndingKind.STALEMATE : usual),
                section.choice("at", Ending.At.class, "moment (any-turn, goodbye, budget, left)"),
                Conditions.read(section, "when", vocabulary),
                section.number("for", 1, MOST_TURNS, 1),
                section.optionalText("scene"),
                section.text("epilogue"));
        section.close();
        return ending;
    }

    private void total(
            Ending.At at, SequencedMap<String, Ending> endings, SequencedMap<String, Mark> marks, Mark mark) {
        Ending always = null;
        Ending last = null;
        for (Ending ending : endings.values()) {
            if (ending.at() != at) {
                continue;
            }
            last = ending;
            Mark own = marks.getOrDefault(ending.id(), mark);
            if (always != null) {
                report.add(Code.ENDING_HIDDEN, own, ending.id(), always.id());
            } else if (open(ending)) {
                always = ending;
            }
        }
        if (at == Ending.At.GOODBYE || at == Ending.At.BUDGET) {
            if (last == null) {
                report.add(Code.ENDING_NOT_TOTAL, mark, at.id(), "there is none at all");
            } else if (always == null && last.when() != null) {
                report.add(
                        Code.ENDING_NOT_TOTAL,
                        marks.getOrDefault(last.id(), mark),
                        at.id(),
                        "'" + last.id() + "' has one");
            }
        }
    }

    private static boolean open(Ending ending) {
        Condition when = ending.when();
        return when == null;
    }
}
