package org.driehoek.practice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a learner's growth from the stored levels, in a few questions however many attempts there are. */
@Component
@Transactional(readOnly = true)
class GrowthBook {

    private final GrowthRows rows;
    private final Reflections reflections;
    private final ScenarioLibrary library;

    GrowthBook(GrowthRows rows, Reflections reflections, ScenarioLibrary library) {
        this.rows = rows;
        this.reflections = reflections;
        this.library = library;
    }

    Growth of(LearnerId learner) {
        List<GrowthRow> finished = rows.of(learner.value());
        Map<UUID, SequencedMap<Dimension, Level>> levels = levels(learner);
        Set<UUID> seen = new LinkedHashSet<>(reflections.scoresSeen(learner.value()));
        List<GrowthAttempt> attempts = finished.stream()
                .map(row -> attempt(row, seen.contains(row.id()), levels.getOrDefault(row.id(), new TreeMap<>())))
                .toList();
        Optional<Rulebook> rulebook = library.rulebook();
        return new Growth(
                attempts,
                titles(finished),
                rulebook.map(GrowthBook::names).orElseGet(LinkedHashMap::new),
                rulebook.flatMap(present -> NextPractice.choose(attempts, offered(), present.talkTypes()))
                        .orElse(null));
    }

    private Map<UUID, SequencedMap<Dimension, Level>> levels(LearnerId learner) {
        Map<UUID, SequencedMap<Dimension, Level>> levels = new LinkedHashMap<>();
        for (GivenLevel given : rows.levels(learner.value())) {
            levels.computeIfAbsent(given.attempt(), _ -> new TreeMap<>()).putIfAbsent(given.dimension(), given.level());
        }
        return levels;
    }

    private static GrowthAttempt attempt(GrowthRow row, boolean seen, SequencedMap<Dimension, Level> levels) {
        return new GrowthAttempt(
                new AttemptId(row.id()),
                row.scenario(),
                row.kind(),
                row.number(),
                row.finishedAt(),
                row.fromTurn() != null,
                seen,
                seen ? levels : new TreeMap<>());
    }

    private List<Scenario> offered() {
        return library.catalogue().stream().map(snapshot -> snapshot.scenario()).toList();
    }

    private SequencedMap<String, Text> titles(List<GrowthRow> finished) {
        SequencedMap<String, Text> titles = new LinkedHashMap<>();
        for (GrowthRow row : finished) {
            titles.computeIfAbsent(
                    row.scenario(),
                    scenario -> library.current(scenario)
                            .orElseGet(() -> library.snapshot(row.snapshot()))
                            .scenario()
                            .title());
        }
        return titles;
    }

    private static SequencedMap<Dimension, Text> names(Rulebook rulebook) {
        SequencedMap<Dimension, Text> names = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            names.put(dimension, rulebook.rubric().entry(dimension).name());
        }
        return names;
    }
}
