package org.driehoek.cli;

import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.driehoek.scenario.language.ContentSource;

/** A source with one of its scenarios and without its played talks: what it takes to play that scenario, and no more. */
record OneScenario(ContentSource source, String scenario) implements ContentSource {

    private static final String SCENARIOS = "scenarios/";

    /** Returns the names of all scenarios in the source. */
    SortedSet<String> known() {
        SortedSet<String> known = new TreeSet<>();
        for (String file : source.files()) {
            if (file.startsWith(SCENARIOS) && file.endsWith("/scenario.yaml")) {
                known.add(file.substring(SCENARIOS.length(), file.length() - "/scenario.yaml".length()));
            }
        }
        return known;
    }

    @Override
    public List<String> files() {
        return source.files().stream()
                .filter(file -> !file.startsWith(SCENARIOS) || file.equals(SCENARIOS + scenario + "/scenario.yaml"))
                .toList();
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
