package org.driehoek.cli;

import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Feedback;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;

/** What a talk in the terminal is held with. The rules may still be loading while the brief is read. */
record Table(
        Snapshot snapshot,
        Rulebook rulebook,
        @Nullable FeedbackTexts texts,
        CompletableFuture<Engine> engine,
        long seed) {

    Scenario scenario() {
        return snapshot.scenario();
    }

    /** Returns the talk before its preparation. */
    Talk talk() {
        return Talk.of(snapshot, rulebook, Engine.ready(engine).reactions(), seed);
    }

    Assessment assess(Transcript transcript) {
        return Engine.ready(engine).assessor().assess(snapshot, rulebook, transcript);
    }

    /** Returns the sentences that explain an assessment; null when the content has none. */
    @Nullable
    Feedback explain(Transcript transcript, Assessment assessment) {
        return texts == null ? null : FeedbackWriter.write(snapshot, rulebook, texts, transcript, assessment);
    }

    /** Returns a move; throws {@link WrongUseException} with a suggestion when there is none. */
    Move move(String id) {
        Move move = scenario().moves().get(id);
        if (move == null) {
            throw new WrongUseException(
                    Scenarios.unknown("move", id, scenario().moves().keySet()));
        }
        return move;
    }

    /** Throws {@link WrongUseException} when a choice was made that the scenario does not ask for. */
    void requireKnown(SequencedMap<String, String> choices) {
        for (var choice : choices.entrySet()) {
            Preparation preparation = scenario().preparation().stream()
                    .filter(asked -> asked.id().equals(choice.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new WrongUseException(Scenarios.unknown(
                            "preparation",
                            choice.getKey(),
                            scenario().preparation().stream()
                                    .map(Preparation::id)
                                    .toList())));
            if (preparation.choices().stream().noneMatch(known -> known.id().equals(choice.getValue()))) {
                throw new WrongUseException(Scenarios.unknown(
                        "choice for " + preparation.id(),
                        choice.getValue(),
                        preparation.choices().stream()
                                .map(Preparation.Choice::id)
                                .toList()));
            }
        }
    }
}
