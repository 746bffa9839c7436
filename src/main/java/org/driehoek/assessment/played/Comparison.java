package org.driehoek.assessment.played;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Observation;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/** Compares a talk as it was held with what its author wrote, and notes each difference. */
final class Comparison {

    private final Snapshot snapshot;
    private final PlayedTalk written;
    private final Transcript transcript;
    private final List<Finding> findings;

    Comparison(Snapshot snapshot, PlayedTalk written, Transcript transcript, List<Finding> findings) {
        this.snapshot = snapshot;
        this.written = written;
        this.transcript = transcript;
        this.findings = findings;
    }

    /** Compares what must hold after moves. Expectations stand in the order of the talk. */
    void expectations() {
        int last = 0;
        for (PlayedTalk.Expectation expected : written.expect()) {
            int turn = next(expected.after(), last);
            if (turn > 0) {
                after(expected, transcript.turns().get(turn - 1));
                last = turn;
            } else {
                note(0, expected.after(), "that it is said", "a talk without it", "");
            }
        }
    }

    /** Returns the first turn after another in which a move was said; else the last in which it was; else 0. */
    private int next(String move, int last) {
        int found = 0;
        for (TurnOutcome outcome : transcript.turns()) {
            if (outcome.input().written().equals(move)) {
                if (outcome.turn() > last) {
                    return outcome.turn();
                }
                found = outcome.turn();
            }
        }
        return found;
    }

    private void after(PlayedTalk.Expectation expected, TurnOutcome outcome) {
        int turn = outcome.turn();
        String move = expected.after();
        Mood mood = main(outcome).mood();
        if (expected.mood() != null && expected.mood() != mood) {
            note(turn, move, "mood " + expected.mood().id(), mood.id(), Values.all(main(outcome)));
        }
        List<String> told = outcome.told() == null ? List.of() : List.of(outcome.told());
        if (expected.told() != null && !expected.told().equals(told)) {
            String hint = outcome.hinted() == null ? "" : "hinted " + outcome.hinted() + "; ";
            note(turn, move, "told " + expected.told(), told.toString(), hint + Values.all(main(outcome)));
        }
        if (expected.stance() != null && expected.stance() != outcome.stance()) {
            String rules = String.join(", ", outcome.stances());
            note(
                    turn,
                    move,
                    "stance " + expected.stance().id(),
                    outcome.stance().id(),
                    rules);
        }
        for (Condition value : expected.values()) {
            Afterwards afterwards = new Afterwards(snapshot, transcript, turn);
            if (!value.holds(afterwards)) {
                note(turn, move, value.source(), Values.named(value, afterwards), "");
            }
        }
    }

    /** Compares how the talk ended; a talk whose moves do not bring it to an end is a difference, too, when an ending is claimed. */
    void ending() {
        String came = transcript.ending().orElse("no ending");
        String claimed = written.ending();
        if (claimed != null && !claimed.equals(came)) {
            String values = transcript.turns().isEmpty()
                    ? ""
                    : Values.all(main(transcript.turns().getLast()));
            note(transcript.turns().size(), "ending", claimed, came, values);
        }
        if (transcript.ending().isEmpty()
                && !(written.levels().isEmpty() && written.observes().isEmpty())) {
            note(transcript.turns().size(), "levels", "a talk that ends", "no ending", "");
        }
    }

    /** Compares levels and observations. */
    void assessment(Assessment assessment) {
        for (Map.Entry<Dimension, Level> claimed : written.levels().entrySet()) {
            DimensionResult result = assessment.result(claimed.getKey());
            if (result.level() != claimed.getValue()) {
                note(
                        0,
                        "level of " + claimed.getKey().id(),
                        String.valueOf(claimed.getValue().number()),
                        String.valueOf(result.level().number()),
                        Values.of(result));
            }
        }
        List<String> observed = new ArrayList<>();
        for (Observation observation : assessment.observations()) {
            observed.add(observation.rule() + " @" + observation.turn());
        }
        for (String claimed : written.observes()) {
            if (!observed.contains(claimed)) {
                String rule = claimed.substring(0, claimed.indexOf(' ') < 0 ? claimed.length() : claimed.indexOf(' '));
                List<String> near = observed.stream()
                        .filter(found -> found.startsWith(rule + " "))
                        .toList();
                note(0, "observes", claimed, near.isEmpty() ? "no such observation" : near.toString(), "");
            }
        }
    }

    private CharacterState main(TurnOutcome outcome) {
        String main = snapshot.scenario().main().id();
        for (CharacterState state : outcome.states()) {
            if (state.character().equals(main)) {
                return state;
            }
        }
        throw new IllegalStateException("turn " + outcome.turn() + " holds no state of " + main);
    }

    private void note(int turn, String where, String expected, String came, String values) {
        findings.add(new Finding(written.file(), turn, where, expected, came, values));
    }
}
