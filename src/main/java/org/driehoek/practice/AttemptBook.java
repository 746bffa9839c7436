package org.driehoek.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.base.LearnerId;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Transcript;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a learner what stands in the journal. */
@Service
@Transactional(readOnly = true)
class AttemptBook {

    private final Attempts attempts;
    private final JournalReader reader;
    private final AttemptViews views;
    private final Scoring scoring;
    private final ScenarioLibrary library;
    private final Hints hints;

    AttemptBook(
            Attempts attempts,
            JournalReader reader,
            AttemptViews views,
            Scoring scoring,
            ScenarioLibrary library,
            Hints hints) {
        this.attempts = attempts;
        this.reader = reader;
        this.views = views;
        this.scoring = scoring;
        this.library = library;
        this.hints = hints;
    }

    List<ScenarioTalks> talks(LearnerId learner) {
        SequencedMap<String, List<AttemptSummary>> byScenario = new LinkedHashMap<>();
        for (AttemptSummary attempt : views.summaries(
                attempts.findByLearnerIdAndAssignmentIdIsNullOrderByStartedAtDescNumberDesc(learner.value()))) {
            byScenario
                    .computeIfAbsent(attempt.scenario(), _ -> new ArrayList<>())
                    .add(attempt);
        }
        Stream<String> offered =
                library.catalogue().stream().map(snapshot -> snapshot.scenario().id());
        return Stream.concat(offered, byScenario.keySet().stream())
                .distinct()
                .map(scenario -> talks(scenario, byScenario.getOrDefault(scenario, List.of())))
                .toList();
    }

    ScenarioTalks talks(LearnerId learner, String scenario) {
        return talks(
                scenario,
                views.summaries(attempts.findByLearnerIdAndScenarioOrderByStartedAtDesc(learner.value(), scenario)));
    }

    /** Shows a scenario with the private ones of some attempts at it; an assigned one keeps a scenario known as well. */
    private ScenarioTalks talks(String scenario, List<AttemptSummary> all) {
        var current = library.current(scenario);
        if (current.isEmpty() && all.isEmpty()) {
            throw new ScenarioNotFoundException(scenario);
        }
        Snapshot snapshot =
                current.orElseGet(() -> library.snapshot(all.getFirst().snapshot()));
        Rulebook rulebook = library.rulebook()
                .orElseGet(() -> library.rulebook(all.getFirst().rulebook()));
        List<AttemptSummary> own =
                all.stream().filter(attempt -> attempt.assignment() == null).toList();
        return new ScenarioTalks(snapshot, rulebook, current.isPresent(), own);
    }

    TalkView open(LearnerId learner, AttemptId id) {
        Attempt attempt = attempts.of(learner, id);
        return views.view(attempt, reader.read(attempt));
    }

    Debrief debrief(LearnerId learner, AttemptId id) {
        return debrief(attempts.of(learner, id));
    }

    Debrief debrief(Attempt attempt) {
        String ending = attempt.ending();
        if (ending == null) {
            throw new AttemptRefusedException("There is no debrief before the talk is over; " + attempt.state());
        }
        Snapshot snapshot = library.snapshot(attempt.snapshot());
        Rulebook rulebook = library.rulebook(attempt.rulebook());
        Held held = reader.read(attempt);
        Transcript transcript = reader.transcript(attempt, held);
        Assessment assessment = scoring.of(attempt);
        return new Debrief(
                views.summary(attempt),
                snapshot,
                rulebook,
                transcript,
                assessment,
                FeedbackWriter.write(snapshot, rulebook, library.feedback(attempt.feedback()), transcript, assessment),
                Objects.requireNonNull(snapshot.scenario().endings().get(ending)),
                hints.asides(attempt, held));
    }
}
