package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * The scale: from opportunities and violations to a rate in thousandths, and from there to a level. Whole numbers only.
 *
 * <p>The rate is (500 × Σ weight × r) div Σ weight with r = 0 missed, 1 half, 2 taken, less a fixed amount for each distinct
 * violation, counted once per topic, and never below 0. Without any opportunity it starts where competence begins: what
 * could not be shown is not held against anyone. Then come, each of which can only lower: the anchor gates of the
 * dimension, the caps, and a critical breach.
 */
final class Scale {

    private static final Text MAJOR =
            new Text("Een zware misser staat niveau 4 in de weg.", "A serious slip stands in the way of level 4.");
    private static final Text FEW = new Text(
            "Er waren te weinig kansen voor een hoger niveau.", "There were too few chances for a higher level.");
    private static final Text CRITICAL =
            new Text("Een ernstige schending brengt het niveau op 1.", "A critical breach brings the level down to 1.");

    private final Rubric rubric;

    Scale(Rubric rubric) {
        this.rubric = rubric;
    }

    /** Judges one dimension by its own opportunities and observations; those of other dimensions must not be given. */
    DimensionResult judge(
            Dimension dimension, List<Opportunity> opportunities, List<Observation> observations, Features features) {
        int taken = count(opportunities, Result.TAKEN);
        int half = count(opportunities, Result.HALF);
        int missed = count(opportunities, Result.MISSED);
        int minor = distinct(observations, Verdict.MINOR);
        int major = distinct(observations, Verdict.MAJOR);
        int critical = distinct(observations, Verdict.CRITICAL);
        int open = taken + half + missed;
        boolean enough = open >= rubric.threshold("observable");
        boolean violated = minor + major + critical > 0;
        int rate = rate(opportunities, minor, major);
        Level ungated = enough || violated ? level(rate) : Level.NOT_OBSERVABLE;
        List<Text> lowered = new ArrayList<>();
        Level level = ungated;
        if (ungated != Level.NOT_OBSERVABLE) {
            for (Rubric.Gate gate : rubric.entry(dimension).gates()) {
                if (level.number() > gate.atMost().number() && !gate.unless().holds(features)) {
                    level = lower(gate.atMost(), gate.words(), lowered);
                }
            }
            if (major > 0 && level == Level.STRONG) {
                level = lower(Level.COMPETENT, MAJOR, lowered);
            }
            if (!enough && level.number() > Level.EMERGING.number()) {
                level = lower(Level.EMERGING, FEW, lowered);
            }
            if (critical > 0 && level != Level.HINDERING) {
                level = lower(Level.HINDERING, CRITICAL, lowered);
            }
        }
        int voided = count(opportunities, Result.VOID);
        return new DimensionResult(
                dimension,
                level,
                ungated,
                rate,
                taken,
                half,
                missed,
                voided,
                minor + major + critical,
                List.copyOf(lowered));
    }

    /** Returns the weighted mean of the rates; null when the observable dimensions weigh too little together. */
    @Nullable
    Integer overall(List<DimensionResult> results, SequencedMap<Dimension, Integer> weights) {
        int weight = 0;
        int sum = 0;
        for (DimensionResult result : results) {
            if (result.level() != Level.NOT_OBSERVABLE) {
                int own = weights.getOrDefault(result.dimension(), 0);
                weight += own;
                sum += own * result.rate();
            }
        }
        return weight == 0 || weight < rubric.threshold("overall-weight") ? null : sum / weight;
    }

    /** Returns the level by rate alone. */
    Level level(int rate) {
        if (rate < rubric.threshold("level-emerging")) {
            return Level.HINDERING;
        }
        if (rate < rubric.threshold("level-competent")) {
            return Level.EMERGING;
        }
        return rate < rubric.threshold("level-strong") ? Level.COMPETENT : Level.STRONG;
    }

    private int rate(List<Opportunity> opportunities, int minor, int major) {
        int weight = 0;
        int sum = 0;
        for (Opportunity opportunity : opportunities) {
            switch (opportunity.result()) {
                case TAKEN -> sum += 2 * opportunity.weight();
                case HALF -> sum += opportunity.weight();
                case MISSED, VOID -> {}
            }
            weight += opportunity.result() == Result.VOID ? 0 : opportunity.weight();
        }
        int base = weight == 0 ? rubric.threshold("level-competent") : 500 * sum / weight;
        int less = minor * rubric.threshold("minor-violation") + major * rubric.threshold("major-violation");
        return Math.max(0, base - less);
    }

    private static Level lower(Level to, Text words, List<Text> lowered) {
        lowered.add(words);
        return to;
    }

    private static int count(List<Opportunity> opportunities, Result result) {
        return (int) opportunities.stream()
                .filter(opportunity -> opportunity.result() == result)
                .count();
    }

    private static int distinct(List<Observation> observations, Verdict verdict) {
        SequencedSet<String> found = new LinkedHashSet<>();
        for (Observation observation : observations) {
            if (observation.verdict() == verdict) {
                found.add(observation.rule() + " " + observation.topic());
            }
        }
        return found.size();
    }
}
