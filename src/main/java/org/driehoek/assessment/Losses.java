package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rubric;
import org.jspecify.annotations.Nullable;

/** What was lost in a talk, and where: weight × (1 − rate) by dimension, a part of the rate by observation. */
final class Losses {

    private static final int BREACH = 1_000_000;

    private final Course course;
    private final Assessment assessment;

    Losses(Course course, Assessment assessment) {
        this.course = course;
        this.assessment = assessment;
    }

    /** Returns the observable dimensions below the highest level, those that mattered most first, breaches before all. */
    List<Dimension> dimensions() {
        List<DimensionResult> lost = new ArrayList<>(assessment.results().stream()
                .filter(result -> result.level() != Level.NOT_OBSERVABLE && result.level() != Level.STRONG)
                .toList());
        lost.sort(Comparator.comparingInt(this::loss).reversed());
        return lost.stream().map(DimensionResult::dimension).toList();
    }

    private int loss(DimensionResult result) {
        boolean breach = assessment.observations().stream()
                .anyMatch(one -> one.dimension() == result.dimension() && one.verdict() == Verdict.CRITICAL);
        return (breach ? BREACH : 0) + weight(result.dimension()) * (1000 - result.rate());
    }

    /** Returns what an observation cost, in thousandths of the rate; what can be shown in own words counts more. */
    int cost(Observation observation) {
        return switch (observation.verdict()) {
            case CREDIT, SHOWN -> 0;
            case HALF -> share(observation) / 2;
            case MISS -> share(observation);
            case MINOR -> 200;
            case MAJOR -> 500;
            case CRITICAL -> BREACH;
        };
    }

    private int share(Observation observation) {
        int all = 0;
        for (Opportunity opportunity : opportunities(observation.dimension())) {
            all += opportunity.weight();
        }
        return all == 0 ? 0 : 1000 * weightOf(observation) / all;
    }

    /** Returns the weight of the opportunity that an observation is about, 1 for a strength beside them; 0 for the preparation. */
    int weightOf(Observation observation) {
        if (observation.verdict() == Verdict.SHOWN) {
            return 1;
        }
        for (Opportunity opportunity : opportunities(observation.dimension())) {
            if (opportunity.id().equals(observation.opportunity())) {
                return opportunity.kind() == Kind.PREPARED ? 0 : opportunity.weight();
            }
        }
        return 0;
    }

    /** Returns whether the next level needs at most two more opportunities taken. */
    boolean withinReach(Dimension dimension) {
        return next(dimension) != null;
    }

    /** Returns what the next level takes; null where it is out of reach. */
    @Nullable
    NextLevel next(Dimension dimension) {
        Rubric rubric = course.rulebook().rubric().in(course.scenario().talkType());
        return new Reach(rubric, feature -> assessment.features().getOrDefault(feature, 0))
                .of(
                        dimension,
                        assessment.opportunities().stream()
                                .filter(one -> one.dimension() == dimension)
                                .toList(),
                        assessment.observations().stream()
                                .filter(one -> one.dimension() == dimension)
                                .toList());
    }

    /** Returns the weight of a dimension in this type of talk. */
    int weight(Dimension dimension) {
        return course.type().weights().getOrDefault(dimension, 0);
    }

    private List<Opportunity> opportunities(Dimension dimension) {
        return assessment.opportunities().stream()
                .filter(one -> one.dimension() == dimension && one.result() != Result.VOID)
                .toList();
    }
}
