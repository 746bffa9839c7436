package org.driehoek.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.rules.RuleTable;

/** Proves scenarios. Safe for use by many threads. */
public final class Prover {

    /** A level apart, in hundredths. */
    private static final int LEVEL = 100;

    private final RuleTable rules;
    private final Assessor assessor;

    private Prover(RuleTable rules, Assessor assessor) {
        this.rules = rules;
        this.assessor = assessor;
    }

    /** Loads the rules; takes as long as loading the engine. */
    public static Prover load() {
        return new Prover(RuleTable.load(), RuleAssessor.load());
    }

    /** What a proof is doing. */
    public enum Stage {
        PROVING,
        SEARCHING,
        STROLLING,
        SIMULATING,
        STRETCHING
    }

    /** Is told how a proof comes along. */
    @FunctionalInterface
    public interface Progress {
        void at(Stage stage);
    }

    /** Returns only what can never happen, without holding a talk: in much less than a second. */
    public List<Finding> proved(Snapshot snapshot, Rulebook rulebook) {
        return Ranges.neverIn(new Ground(snapshot, rulebook, rules, assessor), rules).stream()
                .map(Prover::never)
                .toList();
    }

    /**
     * Proves a scenario.
     *
     * @throws java.util.concurrent.CancellationException when it was stopped
     */
    public Proof prove(Snapshot snapshot, Rulebook rulebook, Effort effort, Progress progress, Stopper stopper) {
        Ground ground = new Ground(snapshot, rulebook, rules, assessor);
        progress.at(Stage.PROVING);
        List<Thing> never = Ranges.neverIn(ground, rules);
        Coverage coverage = new Coverage();
        progress.at(Stage.SEARCHING);
        Search.Reached reached = new Search(ground, coverage, effort.positions(), stopper).walk();
        progress.at(Stage.STROLLING);
        new Novelty(ground, coverage, stopper).hold(effort.strolls(), effort.seed());
        progress.at(Stage.SIMULATING);
        List<Cohort> cohorts = new ArrayList<>();
        List<Students.Held> held = new ArrayList<>();
        Students students = new Students(ground, coverage, stopper);
        for (Student student : Student.values()) {
            List<Students.Held> talks = students.hold(student, effort.talks(), effort.seed());
            cohorts.add(Cohort.of(student, talks));
            held.addAll(talks);
        }
        progress.at(Stage.STRETCHING);
        SequencedMap<Dimension, Proof.Span> spans = new Extremes(ground, effort.width(), stopper)
                .find(snapshot.scenario().target());
        int talks = effort.strolls() + held.size();
        List<Finding> findings = new ArrayList<>();
        never.forEach(thing -> findings.add(never(thing)));
        findings.addAll(notReached(snapshot, never, coverage, talks, effort.seed()));
        findings.addAll(levels(spans));
        findings.addAll(skill(snapshot, cohorts));
        return new Proof(
                snapshot.scenario().id(),
                snapshot.hash(),
                effort,
                List.copyOf(findings),
                reached.depth(),
                reached.positions(),
                reached.whole(),
                talks,
                coverage.all(),
                spans,
                List.copyOf(cohorts),
                Item.of(ground, held));
    }

    private static Finding never(Thing thing) {
        Finding.Code code = switch (thing.kind()) {
            case MOVE -> Finding.Code.NEVER_SAID;
            case REPLY -> Finding.Code.NEVER_ANSWERED;
            case FACT -> Finding.Code.NEVER_TOLD;
            case HINT -> Finding.Code.NEVER_HINTED;
            case EVENT -> Finding.Code.NEVER_HAPPENS;
            case STEP -> Finding.Code.NEVER_AGREED;
            case CUE -> Finding.Code.NEVER_GIVEN;
            case CUE_TAKEN -> Finding.Code.ALWAYS_VOID;
            case ENDING -> Finding.Code.NEVER_ENDS_SO;
        };
        return new Finding(code, List.of(thing.id()), null);
    }

    private static List<Finding> notReached(
            Snapshot snapshot, List<Thing> never, Coverage coverage, int talks, long seed) {
        return Thing.all(snapshot.scenario()).stream()
                .filter(thing -> !never.contains(thing) && !coverage.has(thing))
                .map(thing -> new Finding(
                        Finding.Code.NOT_REACHED,
                        List.of(thing.toString(), String.valueOf(talks), String.valueOf(seed)),
                        null))
                .toList();
    }

    private static List<Finding> levels(SequencedMap<Dimension, Proof.Span> spans) {
        List<Finding> findings = new ArrayList<>();
        spans.forEach((dimension, span) -> {
            Proof.Found highest = span.highest();
            Proof.Found lowest = span.lowest();
            if (highest != null && highest.level() != Level.STRONG) {
                findings.add(new Finding(
                        Finding.Code.LEVEL_NOT_REACHED,
                        List.of(
                                "4",
                                dimension.id(),
                                String.valueOf(highest.level().number())),
                        highest.talk()));
            }
            if (lowest != null && lowest.level() != Level.HINDERING) {
                findings.add(new Finding(
                        Finding.Code.LEVEL_ALWAYS,
                        List.of(String.valueOf(lowest.level().number()), dimension.id()),
                        lowest.talk()));
            }
        });
        return findings;
    }

    private static List<Finding> skill(Snapshot snapshot, List<Cohort> cohorts) {
        Cohort skilled = cohorts.get(Student.SKILLED.ordinal());
        Cohort novice = cohorts.get(Student.NOVICE.ordinal());
        List<Finding> findings = new ArrayList<>();
        for (Dimension target : snapshot.scenario().target()) {
            if (skilled.meanLevel(target) - novice.meanLevel(target) < LEVEL) {
                findings.add(new Finding(
                        Finding.Code.SKILL_DOES_NOT_SHOW,
                        List.of(
                                target.id(),
                                hundredths(skilled.meanLevel(target)),
                                hundredths(novice.meanLevel(target))),
                        null));
            }
        }
        return findings;
    }

    private static String hundredths(int value) {
        return value / 100 + "." + value / 10 % 10 + value % 10;
    }
}
