package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is within reach: the next level needs at most two more opportunities taken.
 *
 * <p>The talk is judged again as if they had been taken, with everything else as it was. An anchor gate does not put a level
 * out of reach, since doing what it asks for is what the opportunities are for; it becomes the condition. A cap does: no
 * opportunity makes up for a critical breach, for a serious slip below level 4, or for a talk with too few opportunities.
 */
final class Reach {

    /** How many more opportunities taken still count as near. */
    static final int CHANCES = 2;

    private final Rubric rubric;
    private final Features features;

    /** Creates it for a talk; {@code rubric} is that of its type. */
    Reach(Rubric rubric, Features features) {
        this.rubric = rubric;
        this.features = features;
    }

    /** Returns what the next level takes; null where there is none, or where it is out of reach. */
    @Nullable
    NextLevel of(Dimension dimension, List<Opportunity> opportunities, List<Observation> observations) {
        Scale scale = new Scale(rubric);
        DimensionResult now = scale.judge(dimension, opportunities, observations, features);
        if (now.level() == Level.NOT_OBSERVABLE || now.level() == Level.STRONG || capped(now, observations)) {
            return null;
        }
        Level next = Level.values()[now.level().ordinal() + 1];
        List<Opportunity> after = new ArrayList<>(opportunities);
        for (int chances = 0; chances <= CHANCES; chances++) {
            DimensionResult then = scale.judge(dimension, after, observations, features);
            if (then.ungated().number() >= next.number()) {
                return new NextLevel(next, chances, then.level().number() >= next.number() ? null : condition(then));
            }
            takeHeaviest(after);
        }
        return null;
    }

    private boolean capped(DimensionResult now, List<Observation> observations) {
        int open = now.taken() + now.half() + now.missed();
        boolean few = open < rubric.threshold("observable") && now.level().number() >= Level.EMERGING.number();
        boolean serious = now.level() == Level.COMPETENT && any(observations, Verdict.MAJOR);
        return few || serious || any(observations, Verdict.CRITICAL);
    }

    private static boolean any(List<Observation> observations, Verdict verdict) {
        return observations.stream().anyMatch(one -> one.verdict() == verdict);
    }

    /** Returns what lowered the level furthest: the last reason. */
    private static @Nullable Text condition(DimensionResult result) {
        return result.lowered().isEmpty() ? null : result.lowered().getLast();
    }

    private static void takeHeaviest(List<Opportunity> opportunities) {
        opportunities.stream()
                .filter(one -> gain(one) > 0)
                .max(Comparator.comparingInt(Reach::gain))
                .ifPresent(one -> opportunities.set(opportunities.indexOf(one), taken(one)));
    }

    private static int gain(Opportunity opportunity) {
        return switch (opportunity.result()) {
            case MISSED -> 2 * opportunity.weight();
            case HALF -> opportunity.weight();
            case TAKEN, VOID -> 0;
        };
    }

    private static Opportunity taken(Opportunity one) {
        return new Opportunity(
                one.id(), one.dimension(), one.kind(), one.weight(), Result.TAKEN, one.from(), one.turn(), one.rule());
    }
}
