package org.driehoek.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.driehoek.scenario.language.ContentSource;

/**
 * A source with one of its scenarios, the one that may be held instead of it, and no played talks: what it takes to play that
 * scenario, and no more.
 */
record OneScenario(ContentSource source, String scenario) implements ContentSource {

    private static final String SCENARIOS = "scenarios/";
    private static final String SCENARIO = "/scenario.yaml";
    private static final Pattern INSTEAD = Pattern.compile("(?m)^alternative: *([a-z0-9-]+)");

    /** Returns the names of all scenarios in the source. */
    SortedSet<String> known() {
        SortedSet<String> known = new TreeSet<>();
        for (String file : source.files()) {
            if (file.startsWith(SCENARIOS) && file.endsWith(SCENARIO)) {
                known.add(file.substring(SCENARIOS.length(), file.length() - SCENARIO.length()));
            }
        }
        return known;
    }

    @Override
    public List<String> files() {
        List<String> needed = Stream.concat(Stream.of(scenario), instead().stream())
                .map(id -> SCENARIOS + id + SCENARIO)
                .toList();
        return source.files().stream()
                .filter(file -> !file.startsWith(SCENARIOS) || needed.contains(file))
                .toList();
    }

    /** Returns the scenario that may be held instead; empty when the file names none or cannot be read. */
    private Optional<String> instead() {
        try {
            String own = new String(source.read(SCENARIOS + scenario + SCENARIO), StandardCharsets.UTF_8);
            return INSTEAD.matcher(own).results().map(found -> found.group(1)).findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] read(String file) throws IOException {
        return source.read(file);
    }

    @Override
    public SequencedMap<String, List<String>> portraits() {
        return source.portraits();
    }
}
