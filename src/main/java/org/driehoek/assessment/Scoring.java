package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;

/** The part of an assessment that is arithmetic: what rules look at, and what follows from what they found. */
public final class Scoring {

    private static final Comparator<Observation> ORDER = Comparator.comparingInt(Observation::turn)
            .thenComparingInt(Observation::from)
            .thenComparing(Observation::dimension)
            .thenComparing(Observation::rule)
            .thenComparing(observation -> observation.opportunity() == null ? "" : observation.opportunity())
            .thenComparing(Observation::topic);

    private final Course course;
    private final List<Chance> chances;
    private final TalkFeatures features;

    private Scoring(Course course) {
        this.course = course;
        this.chances = Chances.of(course);
        this.features = TalkFeatures.of(course, chances);
    }

    /** Returns the scoring of a talk; throws when the rule data lacks what the talk needs. */
    public static Scoring of(Snapshot snapshot, Rulebook rulebook, Transcript transcript) {
        return new Scoring(Course.of(snapshot, rulebook, transcript));
    }

    /** Returns the course that the talk took. */
    public Course course() {
        return course;
    }

    /** Returns the opportunities as they ended, for the rules to judge. */
    public List<Chance> chances() {
        return chances;
    }

    /** Returns what was counted over the whole talk. */
    public Features features() {
        return features;
    }

    /**
     * Makes the assessment of what rules found.
     *
     * @param found in any order; exactly one credit, half credit or miss for each opportunity that is not void
     * @param rules the hash of the scoring rules
     * @throws IllegalStateException when an opportunity has no verdict, or two
     */
    public Assessment judge(List<Observation> found, String rules) {
        List<Observation> observations = found.stream().distinct().sorted(ORDER).toList();
        List<Opportunity> opportunities = new ArrayList<>();
        for (Chance chance : chances) {
            opportunities.add(judged(chance, observations));
        }
        Rubric rubric = course.rulebook().rubric();
        Scale scale = new Scale(course.over() ? rubric.in(course.scenario().talkType()) : rubric.withoutGates());
        List<DimensionResult> results = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            results.add(scale.judge(
                    dimension,
                    opportunities.stream()
                            .filter(one -> one.dimension() == dimension)
                            .toList(),
                    observations.stream()
                            .filter(one -> one.dimension() == dimension)
                            .toList(),
                    features));
        }
        return new Assessment(
                course.rulebook().hash(),
                rules,
                List.copyOf(opportunities),
                observations,
                List.copyOf(results),
                features.values(),
                scale.overall(results, course.type().weights()));
    }

    private static Opportunity judged(Chance chance, List<Observation> observations) {
        if (chance.end() == Result.VOID) {
            return chance.judged(Result.VOID, null);
        }
        Observation verdict = null;
        for (Observation observation : observations) {
            Result result = result(observation);
            if (result != null && chance.id().equals(observation.opportunity())) {
                if (verdict != null) {
                    throw new IllegalStateException("opportunity '" + chance.id() + "' is judged twice: by "
                            + verdict.rule() + " and by " + observation.rule());
                }
                verdict = observation;
            }
        }
        Result result = verdict == null ? null : result(verdict);
        if (verdict == null || result == null) {
            throw new IllegalStateException("no scoring rule judges " + chance);
        }
        return chance.judged(result, verdict.rule());
    }

    private static @Nullable Result result(Observation observation) {
        return switch (observation.verdict()) {
            case CREDIT -> Result.TAKEN;
            case HALF -> Result.HALF;
            case MISS -> Result.MISSED;
            case SHOWN, MINOR, MAJOR, CRITICAL -> null;
        };
    }
}
