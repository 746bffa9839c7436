package org.driehoek.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Input;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.rules.RuleParent;

/**
 * A scenario with talks that were held on it.
 *
 * @param played the talks that its author wrote down
 * @param byLot four hundred talks in which everything was drawn by lot
 */
record HeldScenario(Snapshot snapshot, Rulebook rulebook, List<Held> played, List<Held> byLot) {

    /** Compiles a content folder and holds talks on each scenario that students can practise. */
    static List<HeldScenario> library(Path folder) {
        Compilation content = ContentCompiler.compile(ContentSource.folder(folder));
        Rulebook rulebook = Objects.requireNonNull(content.rulebook());
        Reactions parents = RuleParent.load();
        return content.scenarios().stream()
                .filter(snapshot -> snapshot.scenario().offered())
                .map(snapshot -> of(snapshot, rulebook, parents, content.talks()))
                .toList();
    }

    private static HeldScenario of(Snapshot snapshot, Rulebook rulebook, Reactions parents, List<PlayedTalk> talks) {
        return new HeldScenario(
                snapshot,
                rulebook,
                talks.stream()
                        .filter(talk ->
                                talk.scenario().equals(snapshot.scenario().id()))
                        .map(talk -> Held.of(talk, snapshot, rulebook, parents))
                        .toList(),
                LongStream.range(0, 400)
                        .mapToObj(seed -> Held.byLot(seed, snapshot, rulebook, parents))
                        .toList());
    }

    Scenario scenario() {
        return snapshot.scenario();
    }

    List<Held> all() {
        return Stream.concat(played.stream(), byLot.stream()).toList();
    }

    /** Returns what is said in each written talk that ends in agreement with every target competent or strong. */
    List<List<String>> goodWays() {
        Assessor assessor = RuleAssessor.load();
        return played.stream()
                .filter(talk -> good(talk, assessor))
                .map(HeldScenario::said)
                .toList();
    }

    private boolean good(Held talk, Assessor assessor) {
        String ending = talk.transcript().ending().orElseThrow();
        if (Objects.requireNonNull(scenario().endings().get(ending)).kind() != EndingKind.AGREEMENT) {
            return false;
        }
        Assessment assessment = assessor.assess(snapshot, rulebook, talk.transcript());
        return scenario().target().stream()
                .allMatch(target -> assessment.result(target).level().number() >= Level.COMPETENT.number());
    }

    private static List<String> said(Held talk) {
        List<String> said = new ArrayList<>();
        for (TurnOutcome turn : talk.transcript().turns()) {
            if (turn.input() instanceof Input.Said move) {
                said.add(move.move());
            }
        }
        return said;
    }

    @Override
    public String toString() {
        return scenario().id();
    }
}
