package org.driehoek.ablation;

import java.util.List;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.Scoring;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;
import org.driehoek.talk.Transcript;

/** Switches one rule off: whatever it finds is not heard. Rules never read each other's findings, so that is all there is to it. */
final class Without {

    private Without() {}

    static Reactions reaction(Reactions all, String rule) {
        return new Reactions() {
            @Override
            public Reaction react(Situation situation) {
                Reaction whole = all.react(situation);
                return new Reaction(
                        whole.felt().stream()
                                .filter(felt -> !felt.rule().equals(rule))
                                .toList(),
                        whole.stances().stream()
                                .filter(taken -> !taken.rule().equals(rule))
                                .toList(),
                        whole.brought().stream()
                                .filter(brought -> !brought.rule().equals(rule))
                                .toList());
            }

            @Override
            public String version() {
                return all.version();
            }
        };
    }

    static Assessor scoring(Assessor all, String rule) {
        return new Assessor() {
            @Override
            public Assessment assess(Snapshot snapshot, Rulebook rulebook, Transcript transcript) {
                List<Observation> found = all.assess(snapshot, rulebook, transcript).observations().stream()
                        .filter(observation -> !observation.rule().equals(rule))
                        .toList();
                return Scoring.of(snapshot, rulebook, transcript).judge(found, version());
            }

            @Override
            public String version() {
                return all.version();
            }
        };
    }
}
