package org.driehoek.practice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.driehoek.identity.Erasure;
import org.driehoek.identity.PersonalData;
import org.driehoek.identity.SignedIn;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Question;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands people their attempts with every word of them, and erases them: what was private
 * goes, what was assigned stays unnamed and without what its student made of it.
 */
@Component
@Transactional
class PracticeRecords implements PersonalData {

    /** An attempt as its student takes it away. */
    record TakenAttempt(
            String talk,
            AttemptKind kind,
            int number,
            Instant started,
            @Nullable Instant finished,
            @Nullable String ending,
            @Nullable TakenCheckpoint from,
            List<String> sharedWith,
            SequencedMap<String, Integer> levels,
            List<TakenTurn> turns,
            @Nullable TakenTurn takenBack,
            List<TakenHint> hints,
            TakenReflection reflection) {}

    /** The turn from which an attempt went on, and of which earlier one; without kind and number when that is deleted. */
    record TakenCheckpoint(
            int turn, @Nullable AttemptKind kind, @Nullable Integer number) {}

    /** A turn; number 0 is how the talk was opened. */
    record TakenTurn(int turn, String you, List<String> answers) {}

    /** What the student made of an attempt; answers by the question. */
    record TakenReflection(
            String feeling,
            @Nullable Integer structuring,
            @Nullable Integer responsiveness,
            SequencedMap<String, String> answers,
            @Nullable Intention intention) {}

    /** A hint; it was given after that turn. */
    record TakenHint(int turn, String words) {}

    /** What the student reported, with the answer. */
    record TakenReport(
            String line,
            ReportKind kind,
            String words,
            Instant reported,
            @Nullable String answer) {}

    private final Attempts attempts;
    private final AttemptViews views;
    private final JournalReader reader;
    private final Hints hints;
    private final OwnAttempts own;
    private final AttemptRemoval removal;
    private final LineReports reports;
    private final Reflections reflections;
    private final ScenarioLibrary library;
    private final ApplicationEventPublisher events;

    PracticeRecords(
            Attempts attempts,
            AttemptViews views,
            JournalReader reader,
            Hints hints,
            OwnAttempts own,
            AttemptRemoval removal,
            LineReports reports,
            Reflections reflections,
            ScenarioLibrary library,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.views = views;
        this.reader = reader;
        this.hints = hints;
        this.own = own;
        this.removal = removal;
        this.reports = reports;
        this.reflections = reflections;
        this.library = library;
        this.events = events;
    }

    @Override
    public String section() {
        return "practice";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(SignedIn person) {
        Language language = Language.of(person.language());
        List<Attempt> all =
                attempts.findByLearnerIdOrderByStartedAt(person.learner().value());
        var shared = own.shared(person);
        SequencedMap<String, Object> export = new LinkedHashMap<>();
        export.put(
                "attempts",
                all.stream()
                        .map(attempt -> taken(attempt, shared.getOrDefault(attempt.id(), List.of()), language))
                        .toList());
        export.put(
                "reports",
                reports.findByLearnerIdOrderByReportedAtDesc(person.learner().value()).stream()
                        .map(report -> taken(report.view(library.snapshot(report.snapshot())), language))
                        .toList());
        return export;
    }

    private TakenAttempt taken(Attempt attempt, List<String> sharedWith, Language language) {
        Scenario scenario = library.snapshot(attempt.snapshot()).scenario();
        AttemptSummary summary = views.summary(attempt);
        SequencedMap<String, Integer> levels = new LinkedHashMap<>();
        summary.levels().forEach((dimension, level) -> levels.put(dimension.id(), level.number()));
        Held held = reader.read(attempt);
        Asides asides = hints.asides(attempt, held);
        var prepared = held.prepared();
        List<TakenTurn> opening = prepared == null
                ? List.of()
                : List.of(new TakenTurn(0, "", lines(prepared.lines(), scenario, language)));
        List<TakenTurn> turns = Stream.concat(
                        opening.stream(), held.turns().stream().map(turn -> taken(turn, scenario, language)))
                .toList();
        return new TakenAttempt(
                scenario.title().in(language),
                summary.kind(),
                summary.number(),
                summary.startedAt(),
                summary.finishedAt(),
                summary.ending(),
                taken(summary.from()),
                sharedWith,
                levels,
                turns,
                asides.takenBack() == null ? null : taken(asides.takenBack(), scenario, language),
                asides.hints().stream()
                        .map(hint -> new TakenHint(hint.turn(), hint.words().in(language)))
                        .toList(),
                reflection(attempt.id(), scenario, language));
    }

    private TakenReflection reflection(AttemptId id, Scenario scenario, Language language) {
        Reflection reflection =
                reflections.findById(id.value()).map(StoredReflection::view).orElseGet(() -> Reflection.blank(id));
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        for (Question question : scenario.reflection()) {
            String words = reflection.answers().get(question.id());
            if (words != null) {
                answers.put(question.ask().in(language), words);
            }
        }
        FirstReaction first = reflection.first();
        return new TakenReflection(
                first.feeling(), first.structuring(), first.responsiveness(), answers, reflection.intention());
    }

    private static @Nullable TakenCheckpoint taken(@Nullable Checkpoint from) {
        if (from == null) {
            return null;
        }
        Checkpoint.Earlier earlier = from.earlier();
        return earlier == null
                ? new TakenCheckpoint(from.turn(), null, null)
                : new TakenCheckpoint(from.turn(), earlier.kind(), earlier.number());
    }

    private static TakenTurn taken(TurnOutcome turn, Scenario scenario, Language language) {
        Text said = turn.said();
        return new TakenTurn(
                turn.turn(),
                said == null ? turn.input().written() : said.in(language),
                lines(turn.lines(), scenario, language));
    }

    private static List<String> lines(List<Line> lines, Scenario scenario, Language language) {
        return lines.stream()
                .map(line -> name(line, scenario, language)
                        + ": "
                        + String.join(
                                " ",
                                Stream.of(line.gesture(), line.say())
                                        .flatMap(Stream::ofNullable)
                                        .map(text -> text.in(language))
                                        .toList()))
                .toList();
    }

    private static String name(Line line, Scenario scenario, Language language) {
        var character = scenario.cast().get(line.character());
        return character == null ? line.character() : character.name().in(language);
    }

    private static TakenReport taken(LineReportView report, Language language) {
        return new TakenReport(
                report.line().in(language), report.kind(), report.words(), report.reportedAt(), report.answer());
    }

    @Override
    public void erase(Erasure erasure) {
        for (Attempt attempt :
                attempts.findByLearnerIdOrderByStartedAt(erasure.learner().value())) {
            if (attempt.assignment() == null) {
                removal.remove(attempt);
                events.publishEvent(new AttemptDeleted(attempt.id()));
            } else {
                reflections.deleteById(attempt.id().value());
                attempt.handTo(erasure.stranger());
            }
        }
        reports.forgetLearner(erasure.learner().value());
        reports.forgetHandler(erasure.account().value());
    }
}
