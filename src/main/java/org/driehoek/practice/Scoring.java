package org.driehoek.practice;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.talk.Transcript;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Assesses finished attempts, once, and finds back what was made of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scoring {

    private final StoredAssessments assessments;
    private final ScenarioLibrary library;
    private final Assessor assessor;
    private final Payloads payloads;

    Scoring(StoredAssessments assessments, ScenarioLibrary library, Assessor assessor, Payloads payloads) {
        this.assessments = assessments;
        this.library = library;
        this.assessor = assessor;
        this.payloads = payloads;
    }

    /** Assesses an attempt that has just finished and stores the result; call it in the finishing transaction. */
    void score(Attempt attempt, Transcript transcript, Instant now) {
        Assessment assessment = assess(attempt, transcript);
        assessments.save(new StoredAssessment(attempt.id(), assessment, payloads.write(assessment), now));
    }

    /** Returns whether assessing again gives the same bytes; true as well when the scoring rules have changed since. */
    boolean sameAgain(Attempt attempt, Transcript transcript) {
        return stored(attempt).stream()
                .filter(assessment -> assessment.madeBy(attempt.rulebook(), assessor.version()))
                .allMatch(
                        assessment -> Arrays.equals(assessment.payload(), payloads.write(assess(attempt, transcript))));
    }

    private Assessment assess(Attempt attempt, Transcript transcript) {
        return assessor.assess(library.snapshot(attempt.snapshot()), library.rulebook(attempt.rulebook()), transcript);
    }

    /** Returns the assessment that was made when the attempt finished. */
    Assessment of(Attempt attempt) {
        return payloads.assessment(stored(attempt).getFirst());
    }

    private List<StoredAssessment> stored(Attempt attempt) {
        return assessments.findByAttemptIdInOrderByStoredAt(List.of(attempt.id().value()));
    }

    /** Returns the levels given when they finished, for those of the attempts that have. */
    Map<AttemptId, SequencedMap<Dimension, Level>> levels(Stream<Attempt> attempts) {
        List<UUID> finished = attempts.filter(Attempt::finished)
                .map(attempt -> attempt.id().value())
                .toList();
        if (finished.isEmpty()) {
            return Map.of();
        }
        Map<UUID, SequencedMap<Dimension, Level>> given = new LinkedHashMap<>();
        for (GivenLevel level : assessments.levelsOf(finished)) {
            given.computeIfAbsent(level.attempt(), _ -> new TreeMap<>()).putIfAbsent(level.dimension(), level.level());
        }
        Map<AttemptId, SequencedMap<Dimension, Level>> levels = new LinkedHashMap<>();
        given.forEach((attempt, each) -> levels.put(new AttemptId(attempt), each));
        return levels;
    }
}
