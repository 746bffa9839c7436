package org.driehoek.scenario.language;

import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parsed files of a source; each is read once. */
final class Bundle {

    private final ContentSource source;
    private final Problems problems;
    private final List<String> all;
    private final SequencedMap<String, Node.@Nullable Mapping> parsed = new TreeMap<>();

    Bundle(ContentSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.all = source.files();
    }

    List<String> all() {
        return all;
    }

    Report report(String file) {
        return new Report(file, problems);
    }

    /** Returns a file's mapping; null after having reported that it is missing or not YAML. */
    Node.@Nullable Mapping parsed(String file) {
        if (!parsed.containsKey(file)) {
            parsed.put(file, parse(file));
        }
        return parsed.get(file);
    }

    private Node.@Nullable Mapping parse(String file) {
        if (!all.contains(file)) {
            report(file).add(Code.FILE_MISSING, Mark.START, file);
            return null;
        }
        try {
            return YamlReader.read(source.read(file), report(file));
        } catch (IOException _) {
            report(file).add(Code.FILE_MISSING, Mark.START, "readable file " + file);
            return null;
        }
    }
}
