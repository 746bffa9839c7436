package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to speak about: at most two strengths and three points, each of another dimension.
 *
 * <p>What mattered most is weight × (1 − rate); the dimension to practise next is the one that mattered most among those whose
 * next level needs at most two more opportunities taken. What was left out in a phase that was never reached comes last. Ties go to the first dimension and the first turn.
 */
final class Ranking {

    private static final int STRENGTHS = 2;
    private static final int POINTS = 3;
    private static final int REACH = 2;

    private final Course course;
    private final Assessment assessment;
    private final ParentReaction reaction;

    Ranking(Course course, Assessment assessment, ParentReaction reaction) {
        this.course = course;
        this.assessment = assessment;
        this.reaction = reaction;
    }

    List<Observation> strengths() {
        SequencedSet<Integer> spoilt = new LinkedHashSet<>();
        assessment.observations().stream()
                .filter(one -> one.verdict().violation() && one.from() == one.turn())
                .forEach(one -> spoilt.add(one.turn()));
        List<Observation> credits = new ArrayList<>(assessment.observations().stream()
                .filter(one -> one.verdict() == Verdict.CREDIT && one.turn() > 0 && !spoilt.contains(one.turn()))
                .toList());
        credits.sort(Comparator.comparingInt(this::gain).reversed());
        return best(credits);
    }

    List<Observation> points() {
        List<Observation> points = new ArrayList<>();
        choose(points, assessment.observations().stream().filter(one -> !neverReached(one)).toList());
        choose(points, assessment.observations());
        return points;
    }

    @Nullable Dimension card() {
        List<Dimension> dimensions = points().stream().map(Observation::dimension).toList();
        for (Dimension dimension : dimensions) {
            if (withinReach(assessment.result(dimension))) {
                return dimension;
            }
        }
        return dimensions.isEmpty() ? null : dimensions.getFirst();
    }

    private void choose(List<Observation> points, List<Observation> from) {
        for (DimensionResult result : byLoss()) {
            boolean open = points.stream().noneMatch(point -> point.dimension() == result.dimension());
            Observation worst = open && points.size() < POINTS ? worst(result.dimension(), from, points) : null;
            if (worst != null) {
                points.add(worst);
            }
        }
    }

    /** Returns whether it is an omission in a phase that the talk never came to: what went wrong before matters more. */
    private boolean neverReached(Observation observation) {
        return observation.verdict() == Verdict.MISS
                && course.type().standing().stream()
                        .filter(standing -> standing.id().equals(observation.opportunity()))
                        .anyMatch(standing -> !standing.phases().isEmpty()
                                && course.turns().stream()
                                        .noneMatch(turn -> standing.phases().contains(turn.phase())));
    }

    /** Returns the observable dimensions below the highest level, those that mattered most first. */
    private List<DimensionResult> byLoss() {
        List<DimensionResult> lost = new ArrayList<>(assessment.results().stream()
                .filter(result -> result.level() != Level.NOT_OBSERVABLE && result.level() != Level.STRONG)
                .toList());
        lost.sort(Comparator.comparingInt(this::loss).reversed());
        return lost;
    }

    private int loss(DimensionResult result) {
        boolean breach = observations(result.dimension()).stream().anyMatch(one -> one.verdict() == Verdict.CRITICAL);
        return (breach ? 1_000_000 : 0) + weight(result.dimension()) * (1000 - result.rate());
    }

    private @Nullable Observation worst(Dimension dimension, List<Observation> from, List<Observation> points) {
        Observation worst = null;
        int most = 0;
        for (Observation observation : from) {
            boolean again = points.stream().anyMatch(point -> point.turn() == observation.turn());
            int cost = observation.dimension() == dimension ? cost(observation) - (again ? 1 : 0) : 0;
            if (cost > most) {
                worst = observation;
                most = cost;
            }
        }
        return worst;
    }

    /** Returns what an observation cost, in thousandths of the rate; what can be shown in own words counts more. */
    private int cost(Observation observation) {
        return switch (observation.verdict()) {
            case CREDIT -> 0;
            case HALF -> share(observation) / 2;
            case MISS -> share(observation);
            case MINOR -> 200;
            case MAJOR -> 500;
            case CRITICAL -> 5000;
        };
    }

    private int share(Observation observation) {
        int all = 0;
        for (Opportunity opportunity : opportunities(observation.dimension())) {
            all += opportunity.result() == Result.VOID ? 0 : opportunity.weight();
        }
        return all == 0 ? 0 : 1000 * weightOf(observation) / all;
    }

    private int gain(Observation observation) {
        int weight = weight(observation.dimension()) * weightOf(observation);
        return weight * (10 + reaction.improvement(observation.turn()));
    }

    private int weightOf(Observation observation) {
        for (Opportunity opportunity : opportunities(observation.dimension())) {
            if (opportunity.id().equals(observation.opportunity())) {
                return opportunity.kind() == Kind.PREPARED ? 0 : opportunity.weight();
            }
        }
        return 0;
    }

    private static List<Observation> best(List<Observation> ranked) {
        List<Observation> chosen = new ArrayList<>();
        SequencedSet<Dimension> dimensions = new LinkedHashSet<>();
        SequencedSet<Integer> turns = new LinkedHashSet<>();
        for (Observation observation : ranked) {
            if (chosen.size() < STRENGTHS
                    && !dimensions.contains(observation.dimension())
                    && !turns.contains(observation.turn())) {
                chosen.add(observation);
                dimensions.add(observation.dimension());
                turns.add(observation.turn());
            }
        }
        return chosen;
    }

    /** Returns whether taking two more opportunities, the heaviest, would bring the rate to the next level. */
    private boolean withinReach(DimensionResult result) {
        List<Integer> missing = new ArrayList<>();
        int weight = 0;
        for (Opportunity opportunity : opportunities(result.dimension())) {
            if (opportunity.result() != Result.VOID) {
                weight += opportunity.weight();
                switch (opportunity.result()) {
                    case MISSED -> missing.add(2 * opportunity.weight());
                    case HALF -> missing.add(opportunity.weight());
                    case TAKEN, VOID -> {}
                }
            }
        }
        int more = missing.stream()
                .sorted(Comparator.reverseOrder())
                .limit(REACH)
                .mapToInt(Integer::intValue)
                .sum();
        int rate = weight == 0 ? result.rate() : result.rate() + 500 * more / weight;
        return new Scale(course.rulebook().rubric()).level(rate).number() > result.level().number();
    }

    private int weight(Dimension dimension) {
        return course.type().weights().getOrDefault(dimension, 0);
    }

    private List<Observation> observations(Dimension dimension) {
        return assessment.observations().stream()
                .filter(one -> one.dimension() == dimension)
                .toList();
    }

    private List<Opportunity> opportunities(Dimension dimension) {
        return assessment.opportunities().stream()
                .filter(one -> one.dimension() == dimension)
                .toList();
    }
}
