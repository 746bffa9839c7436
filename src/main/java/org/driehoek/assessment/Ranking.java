package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to speak about: at most two strengths and three points, each of another dimension, and of another turn as
 * long as there is anything to say about another.
 *
 * <p>What mattered most is weight × (1 − rate). Within reach is a dimension whose next level needs at most two more
 * opportunities taken ({@link Reach}); where none of three points is about such a dimension, the last makes room for the one
 * of them that mattered most. Where no point is about a major violation, the last makes room for the one that hurt most. The
 * dimension to practise next is that of the first point within reach. What was left out of a talk that the parent walked out
 * of comes late, and last where the talk never came to it. Ties go to the first dimension and the first turn.
 */
final class Ranking {

    private static final int STRENGTHS = 2;
    private static final int POINTS = 3;

    private final Course course;
    private final Assessment assessment;
    private final ParentReaction reaction;
    private final Losses losses;
    private final Omissions omissions;

    Ranking(Course course, Assessment assessment, ParentReaction reaction) {
        this.course = course;
        this.assessment = assessment;
        this.reaction = reaction;
        this.losses = new Losses(course, assessment);
        this.omissions = new Omissions(course);
    }

    /** Returns what went well and the parent answered by opening up, in turns in which nothing went wrong beside them. */
    List<Observation> strengths() {
        SequencedSet<Integer> spoilt = new LinkedHashSet<>();
        assessment.observations().stream()
                .filter(one -> one.verdict().violation() && one.from() == one.turn())
                .forEach(one -> spoilt.add(one.turn()));
        List<Observation> credits = new ArrayList<>(assessment.observations().stream()
                .filter(one -> one.verdict().strength() && one.turn() > 0 && !spoilt.contains(one.turn()))
                .filter(one -> reaction.improvement(one.turn()) >= reaction.harm(one.turn()))
                .toList());
        credits.sort(Comparator.comparingInt(this::gain).reversed());
        List<Observation> felt = credits.stream()
                .filter(one -> reaction.improvement(one.turn()) > 0)
                .toList();
        return best(felt.isEmpty() ? credits : felt);
    }

    private int gain(Observation observation) {
        int weight = losses.weight(observation.dimension()) * losses.weightOf(observation);
        return weight * (10 + reaction.improvement(observation.turn()));
    }

    private static List<Observation> best(List<Observation> ranked) {
        List<Observation> chosen = new ArrayList<>();
        for (Observation observation : ranked) {
            boolean fresh = chosen.stream()
                    .noneMatch(one -> one.dimension() == observation.dimension() || one.turn() == observation.turn());
            if (fresh && chosen.size() < STRENGTHS) {
                chosen.add(observation);
            }
        }
        return chosen;
    }

    /** Returns what mattered most; one of them about something that is within reach, where anything is. */
    List<Observation> points() {
        List<Observation> last = new ArrayList<>();
        List<Observation> points = chosen(last);
        Observation hurt = points.stream().anyMatch(Ranking::grave) ? null : hurtMost();
        if (hurt != null) {
            last.add(hurt);
            points = chosen(last);
        }
        Observation near = points.stream().anyMatch(this::withinReach) ? null : nearest();
        if (near != null) {
            last.addFirst(near);
            points = chosen(last);
        }
        return points;
    }

    /** Returns the points that mattered most, with room for those that come last. */
    private List<Observation> chosen(List<Observation> last) {
        List<Observation> points = new ArrayList<>(last);
        choose(points);
        points.removeAll(last);
        points.addAll(last);
        return points;
    }

    private boolean withinReach(Observation observation) {
        return losses.withinReach(observation.dimension());
    }

    private @Nullable Observation nearest() {
        for (Dimension dimension : losses.dimensions()) {
            Observation worst = losses.withinReach(dimension) ? worst(dimension, one -> true) : null;
            if (worst != null) {
                return worst;
            }
        }
        return null;
    }

    private void choose(List<Observation> points) {
        choose(points, one -> fresh(one, points) && !cutShort(one));
        choose(points, one -> fresh(one, points) && !(cutShort(one) && omissions.unreached(one)));
        choose(points, one -> !cutShort(one));
        choose(points, one -> true);
    }

    /** Returns the dimension to practise next: that of the first point that is within reach, else of the first point. */
    @Nullable
    Dimension card() {
        List<Dimension> dimensions =
                points().stream().map(Observation::dimension).toList();
        for (Dimension dimension : dimensions) {
            if (losses.withinReach(dimension)) {
                return dimension;
            }
        }
        return dimensions.isEmpty() ? null : dimensions.getFirst();
    }

    private void choose(List<Observation> points, Predicate<Observation> wanted) {
        for (Dimension dimension : losses.dimensions()) {
            boolean open = points.stream().noneMatch(point -> point.dimension() == dimension);
            Observation worst = open && points.size() < POINTS ? worst(dimension, wanted) : null;
            if (worst != null) {
                points.add(worst);
            }
        }
    }

    private @Nullable Observation worst(Dimension dimension, Predicate<Observation> wanted) {
        Observation worst = null;
        int most = 0;
        for (Observation observation : assessment.observations()) {
            boolean counts = observation.dimension() == dimension && wanted.test(observation);
            int cost = counts ? losses.cost(observation) : 0;
            if (cost > most) {
                worst = observation;
                most = cost;
            }
        }
        return worst;
    }

    /** Returns whether no point speaks about the same turn yet; of what was left out there is no turn to speak about. */
    private boolean fresh(Observation observation, List<Observation> points) {
        return omissions.of(observation) != null
                || observation.turn() == 0
                || points.stream()
                        .noneMatch(point -> point.turn() == observation.turn() && omissions.of(point) == null);
    }

    /** Returns whether it is an omission in a talk that the parent walked out of: what drove the parent out matters more. */
    private boolean cutShort(Observation observation) {
        return course.ending() == EndingKind.WALK_OUT
                && observation.verdict() == Verdict.MISS
                && course.type().standing().stream()
                        .anyMatch(standing -> standing.id().equals(observation.opportunity()));
    }

    /** Returns the major violation after which the parent's state got worst, or null when none was felt. */
    private @Nullable Observation hurtMost() {
        Observation hurt = null;
        int most = 0;
        for (Observation observation : assessment.observations()) {
            boolean turn = grave(observation) && observation.from() == observation.turn();
            int harm = turn ? reaction.harm(observation.turn()) : 0;
            if (harm > most) {
                hurt = observation;
                most = harm;
            }
        }
        return hurt;
    }

    private static boolean grave(Observation observation) {
        return observation.verdict().ordinal() >= Verdict.MAJOR.ordinal();
    }
}
