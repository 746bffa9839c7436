package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.TalkTypes;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** The course that a talk took: the transcript beside the scenario and the talk type that it was held on. */
public record Course(Scenario scenario, Rulebook rulebook, TalkTypes.Entry type, Transcript transcript) {

    /** Returns the course of a talk; throws when the rule data has no entry for its type. */
    public static Course of(Snapshot snapshot, Rulebook rulebook, Transcript transcript) {
        Scenario scenario = snapshot.scenario();
        return new Course(scenario, rulebook, rulebook.talkTypes().entry(scenario.talkType()), transcript);
    }

    /** Returns the own turns, in order. */
    public List<TurnOutcome> turns() {
        return transcript.turns();
    }

    /** Returns the number of own turns. */
    public int length() {
        return turns().size();
    }

    /** Returns a turn by its number, from 1. */
    public TurnOutcome turn(int number) {
        return turns().get(number - 1);
    }

    /** Returns the topic of a turn; that of the first move for turn 0, and empty for a talk without turns. */
    public String topicOf(int number) {
        return turns().isEmpty() ? "" : turn(Math.clamp(number, 1, length())).topic();
    }

    /** Returns whether a phase is the one in which steps are agreed, the last but one of the type, or comes after it. */
    public boolean planning(Phase phase) {
        return type.phases().indexOf(phase) >= type.phases().size() - 2;
    }

    /** Returns whether a turn was spent on rounding off: a move of the last phase, or the act of closing. */
    public boolean closing(TurnOutcome turn) {
        return turn.input() instanceof Input.Said
                && (turn.phase() == type.phases().getLast() || says(turn, Act.CLOSE));
    }

    /** Returns what was said and done just before a turn: with the opening, or at the end of the turn before. */
    public List<Line> linesBefore(int turn) {
        return turn == 1 ? transcript.prepared().lines() : turn(turn - 1).lines();
    }

    /** Returns whether a turn answers something that a character did of their own accord. */
    boolean answersInitiative(int turn) {
        return linesBefore(turn).stream().anyMatch(line -> line.does() != null);
    }

    /** Returns whether a turn contains an act. */
    public static boolean says(TurnOutcome turn, Act act) {
        return turn.acts().stream().anyMatch(spoken -> spoken.act() == act);
    }

    /** Returns the first of the acts that a turn contains, in the order of the list. */
    public static @Nullable Act firstOf(List<Act> acts, TurnOutcome turn) {
        for (Act act : acts) {
            if (says(turn, act)) {
                return act;
            }
        }
        return null;
    }

    /** Returns whether the talk has come to an ending. */
    public boolean over() {
        return transcript.ending().isPresent();
    }

    /** Returns the kind of the ending, or null while the talk is not over. */
    public @Nullable EndingKind ending() {
        Ending ending = transcript.ending().map(scenario.endings()::get).orElse(null);
        return ending == null ? null : ending.kind();
    }

    /** Returns the steps that were agreed, in the order of agreement. */
    public List<Step> agreed() {
        SequencedSet<String> ids = new LinkedHashSet<>();
        turns().forEach(turn -> ids.addAll(turn.agreed()));
        List<Step> steps = new ArrayList<>();
        for (String id : ids) {
            Step step = scenario.steps().get(id);
            if (step != null) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Returns the value of the main character's variable before a turn; the turn after the last for the end. */
    public int before(int turn, Variable variable) {
        String main = scenario.main().id();
        for (CharacterState state : transcript.before(turn)) {
            if (state.character().equals(main)) {
                return state.disposition().get(variable);
            }
        }
        throw new IllegalArgumentException("turn " + turn + " has no state of '" + main + "'");
    }
}
