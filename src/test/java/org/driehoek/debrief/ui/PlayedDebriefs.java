package org.driehoek.debrief.ui;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.assessment.played.Played;
import org.driehoek.assessment.played.PlayedTalkRunner;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.practice.Asides;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptKind;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Debrief;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.rules.RuleParent;

/** The debrief of every talk that an author wrote down, without a database. */
public final class PlayedDebriefs {
    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final Rulebook RULEBOOK = requireNonNull(CONTENT.rulebook());
    private static final Assessor ASSESSOR = RuleAssessor.load();

    /** The texts of the feedback. */
    public static final FeedbackTexts TEXTS = requireNonNull(CONTENT.feedback());

    private PlayedDebriefs() {}

    /** Returns the debrief of every played talk. */
    public static List<Debrief> all() {
        PlayedTalkRunner runner = new PlayedTalkRunner(RULEBOOK, RuleParent.load(), ASSESSOR);
        return CONTENT.talks().stream().map(talk -> debrief(runner, talk)).toList();
    }

    /** Returns the rule data they were held on. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Debrief debrief(PlayedTalkRunner runner, PlayedTalk talk) {
        Snapshot snapshot = CONTENT.snapshotOf(talk).orElseThrow();
        Played played = runner.play(snapshot, talk);
        Transcript transcript = requireNonNull(played.transcript());
        Assessment assessment = requireNonNull(played.assessment());
        String ending = transcript.ending().orElseThrow();
        AttemptSummary attempt = new AttemptSummary(
                new AttemptId(new UUID(0, 1)),
                talk.scenario(),
                snapshot.hash(),
                RULEBOOK.hash(),
                AttemptKind.PRIVATE_PRACTICE,
                null,
                1,
                true,
                transcript.turns().size(),
                snapshot.scenario().turns(),
                Instant.EPOCH,
                Instant.EPOCH,
                ending,
                new LinkedHashMap<>(),
                false,
                false,
                null);
        return new Debrief(
                attempt,
                snapshot,
                RULEBOOK,
                transcript,
                assessment,
                FeedbackWriter.write(snapshot, RULEBOOK, TEXTS, transcript, assessment),
                requireNonNull(snapshot.scenario().endings().get(ending)),
                Asides.NONE);
    }
}
