package org.driehoek.scenario.language;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code lexicon/nl.yaml} and {@code lexicon/en.yaml}. */
final class LexiconReader {

    private static final String NL = "lexicon/nl.yaml";
    private static final String EN = "lexicon/en.yaml";

    private LexiconReader() {}

    static Lexicons read(Bundle files) {
        SequencedMap<String, Lexicons.Jargon> nl = read(files.parsed(NL), files.report(NL));
        SequencedMap<String, Lexicons.Jargon> en = read(files.parsed(EN), files.report(EN));
        if (files.parsed(NL) != null && files.parsed(EN) != null) {
            differ(nl, en, files.parsed(NL), files.report(NL), NL, EN);
            differ(en, nl, files.parsed(EN), files.report(EN), EN, NL);
        }
        return new Lexicons(nl, en);
    }

    /** Reads one language's terms from a lexicon file, or from the part of it that a snapshot keeps. */
    static SequencedMap<String, Lexicons.Jargon> read(Node.@Nullable Mapping file, Report report) {
        SequencedMap<String, Lexicons.Jargon> terms = new TreeMap<>();
        if (file == null) {
            return terms;
        }
        Section section = new Section(file, "a lexicon", report);
        for (Entries.Entry entry : section.entries("jargon", "term")) {
            Values.id(entry.id(), entry.mark(), report);
            Section term = entry.section();
            if (term.need("terms") instanceof Node.Listing listing
                    && listing.items().isEmpty()) {
                report.add(Code.TEXT_EMPTY, listing.mark(), "terms");
            }
            terms.put(entry.id(), new Lexicons.Jargon(term.words("terms"), term.words("explained-by")));
            term.close();
        }
        for (Section watched : section.sections("watch", "a watched word")) {
            watched.word("word");
            watched.word("why");
            watched.close();
        }
        section.close();
        return Collections.unmodifiableSequencedMap(terms);
    }

    private static void differ(
            SequencedMap<String, Lexicons.Jargon> here,
            SequencedMap<String, Lexicons.Jargon> there,
            Node.@Nullable Mapping file,
            Report report,
            String name,
            String other) {
        for (String id : here.keySet()) {
            if (!there.containsKey(id) && file != null && file.get("jargon") instanceof Node.Mapping jargon) {
                Mark mark = jargon.entries().stream()
                        .map(Node.Entry::key)
                        .filter(key -> key.text().equals(id))
                        .map(Node.Scalar::mark)
                        .findFirst()
                        .orElse(Mark.START);
                report.suggesting(Code.LEXICON_DIFFERS, mark, id, List.copyOf(there.keySet()), id, name, other);
            }
        }
    }
}
