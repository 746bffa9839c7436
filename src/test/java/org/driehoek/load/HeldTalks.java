package org.driehoek.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.codec.AssessmentCodec;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Input;
import org.driehoek.talk.RandomTeacher;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.driehoek.talk.rules.RuleParent;
import org.jspecify.annotations.Nullable;

/** A stock of finished talks, held by the real parent and scored by the real rules, to be given to many students. */
final class HeldTalks {

    private static final int EACH = 60;

    /** One line of a journal. */
    record Entry(
            String kind, @Nullable Integer turn, @Nullable String move, byte[] payload) {}

    /** A finished talk as the database keeps it. */
    record HeldTalk(
            Snapshot snapshot, long seed, List<Entry> journal, String ending, Assessment assessment, byte[] score) {
        int turns() {
            return journal.size() - 1;
        }
    }

    final Rulebook rulebook;
    final FeedbackTexts feedback;
    final List<Snapshot> scenarios;
    final String rules;
    final List<HeldTalk> all = new ArrayList<>();

    private final Reactions reactions = RuleParent.load();
    private final Assessor assessor = RuleAssessor.load();
    private final TranscriptCodec talks = new TranscriptCodec();
    private final AssessmentCodec assessments = new AssessmentCodec();

    HeldTalks() {
        Compilation content = ContentCompiler.compile(ContentSource.packaged());
        rulebook = Objects.requireNonNull(content.rulebook());
        feedback = Objects.requireNonNull(content.feedback());
        scenarios = content.scenarios();
        rules = reactions.version();
        for (Snapshot scenario : scenarios) {
            for (long seed = 1; seed <= EACH; seed++) {
                all.add(hold(scenario, seed));
            }
        }
    }

    /** Returns the talks on one scenario. */
    List<HeldTalk> on(Snapshot scenario) {
        return all.stream().filter(talk -> talk.snapshot().equals(scenario)).toList();
    }

    private HeldTalk hold(Snapshot scenario, long seed) {
        RandomTeacher teacher = new RandomTeacher(seed);
        Talk talk = Talk.of(scenario, rulebook, reactions, seed);
        List<Entry> journal = new ArrayList<>();
        var prepared = talk.prepare(teacher.prepares(scenario.scenario()));
        journal.add(new Entry("PREPARED", null, null, bytes(talks.write(prepared))));
        talk = talk.after(prepared);
        String ending = null;
        while (!talk.over()) {
            TurnOutcome turn = talk.hear(teacher.next(talk.offer()));
            journal.add(new Entry(kind(turn.input()), turn.turn(), move(turn.input()), bytes(talks.write(turn))));
            ending = turn.ending();
            talk = talk.after(turn);
        }
        Transcript transcript = talk.transcript();
        Assessment assessment = assessor.assess(scenario, rulebook, transcript);
        return new HeldTalk(
                scenario,
                seed,
                journal,
                Objects.requireNonNull(ending),
                assessment,
                bytes(assessments.write(assessment)));
    }

    private static String kind(Input input) {
        return switch (input) {
            case Input.Said _ -> "SAID";
            case Input.Silent _ -> "SILENT";
            case Input.Left _ -> "ENDED";
        };
    }

    private static @Nullable String move(Input input) {
        return input instanceof Input.Said(String move) ? move : null;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
