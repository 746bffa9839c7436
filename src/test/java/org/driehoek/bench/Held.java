package org.driehoek.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.played.PlayedTalkRunner;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Input;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.rules.RuleParent;

/** The longest of the played talks, held once, with the talk as it stood before each of its turns. */
final class Held {

    final Snapshot snapshot;
    final Rulebook rulebook;
    final FeedbackTexts texts;
    final Reactions reactions = RuleParent.load();
    final Assessor assessor = RuleAssessor.load();
    final Transcript transcript;
    final List<Talk> before = new ArrayList<>();
    final List<Input> inputs = new ArrayList<>();

    Held() {
        Compilation content = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
        rulebook = Objects.requireNonNull(content.rulebook(), () -> "errors: " + content.diagnostics());
        texts = Objects.requireNonNull(content.feedback());
        PlayedTalk longest = content.talks().stream()
                .filter(talk -> offered(content, talk))
                .max(Comparator.comparingInt(talk -> talk.moves().size()))
                .orElseThrow();
        snapshot = content.scenarios().stream()
                .filter(known -> known.scenario().id().equals(longest.scenario()))
                .findFirst()
                .orElseThrow();
        transcript = Objects.requireNonNull(new PlayedTalkRunner(rulebook, reactions, assessor)
                .play(snapshot, longest)
                .transcript());
        for (TurnOutcome turn : transcript.turns()) {
            before.add(before(turn.turn() - 1, reactions));
            inputs.add(turn.input());
        }
    }

    private static boolean offered(Compilation content, PlayedTalk talk) {
        return content.snapshotOf(talk).orElseThrow().scenario().offered();
    }

    /** Returns the talk after a number of turns, with any parent. */
    Talk before(int turns, Reactions parent) {
        return Talk.resume(
                snapshot,
                rulebook,
                parent,
                transcript.seed(),
                transcript.prepared(),
                transcript.turns().subList(0, turns));
    }
}
