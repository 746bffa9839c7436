package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeatureCondition;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Rubric.Gate;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the scale's edge cases. */
class ScaleTest {

    private static final Text WORDS = new Text("poort", "gate");

    /**
     * Reads: opportunities (T taken, H half, M missed, V void, each with its weight), violations (a, b minor, A major, X
     * critical, each with its topic), the level at which a gate that does not hold caps, then what must come of it.
     */
    @ParameterizedTest(name = "{0} / {1} / gate {2}: {3}, {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    # opportunities | violations | gate | rate | ungated | level
                    # nothing, or too little, to go by
                    - | - | none | 600 | 0 | 0
                    V1 V2 V3 | - | none | 600 | 0 | 0
                    T1 | - | none | 1000 | 0 | 0
                    T1 T1 | - | none | 1000 | 0 | 0
                    T3 T3 V3 | - | none | 1000 | 0 | 0
                    M1 M1 | - | none | 0 | 0 | 0
                    # three open opportunities are enough
                    T1 T1 T1 | - | none | 1000 | 4 | 4
                    T1 T1 T1 V3 | - | none | 1000 | 4 | 4
                    M1 M1 M1 | - | none | 0 | 1 | 1
                    H1 H1 H1 | - | none | 500 | 2 | 2
                    H3 H2 H1 | - | none | 500 | 2 | 2
                    # weights
                    T3 M1 M1 | - | none | 600 | 3 | 3
                    T1 M3 M1 | - | none | 200 | 1 | 1
                    T2 H2 M2 | - | none | 500 | 2 | 2
                    T0 M0 M0 | - | none | 600 | 3 | 3
                    T0 M1 M1 | - | none | 0 | 1 | 1
                    # division drops the rest
                    T1 M1 M1 | - | none | 333 | 1 | 1
                    T1 T1 M1 | - | none | 666 | 3 | 3
                    T1 H1 M1 M1 M1 M1 M1 | - | none | 214 | 1 | 1
                    # exact borders
                    T7 M13 V1 M0 | - | none | 350 | 2 | 2
                    T6 H1 M13 | - | none | 325 | 1 | 1
                    T12 M8 M0 | - | none | 600 | 3 | 3
                    T59 M41 M0 | - | none | 590 | 2 | 2
                    T17 M3 M0 | - | none | 850 | 4 | 4
                    T84 M16 M0 | - | none | 840 | 3 | 3
                    T349 M651 M0 | - | none | 349 | 1 | 1
                    T599 M401 M0 | - | none | 599 | 2 | 2
                    T849 M151 M0 | - | none | 849 | 3 | 3
                    # violations lower the rate
                    T1 T1 T1 | a1 | none | 950 | 4 | 4
                    T1 T1 T1 | a1 a2 a3 | none | 850 | 4 | 4
                    T1 T1 T1 | a1 a2 a3 a4 | none | 800 | 3 | 3
                    T1 T1 T1 | A1 | none | 850 | 4 | 3
                    T1 T1 T1 | A1 a1 | none | 800 | 3 | 3
                    M1 M1 M1 | a1 A1 | none | 0 | 1 | 1
                    H1 H1 H1 | A1 | none | 350 | 2 | 2
                    H1 H1 H1 | A1 a1 | none | 300 | 1 | 1
                    T12 M8 M0 | a1 | none | 550 | 2 | 2
                    # once per topic
                    T1 T1 T1 | a1 a1 a1 | none | 950 | 4 | 4
                    T1 T1 T1 | a1 b1 | none | 900 | 4 | 4
                    T1 T1 T1 | A1 A1 | none | 850 | 4 | 3
                    T1 T1 T1 | A1 A2 | none | 700 | 3 | 3
                    # a violation makes a dimension observable, but not more than emerging
                    - | a1 | none | 550 | 2 | 2
                    - | A1 | none | 450 | 2 | 2
                    - | A1 A2 | none | 300 | 1 | 1
                    V3 V3 V3 | a1 | none | 550 | 2 | 2
                    T1 T1 | a1 | none | 950 | 4 | 2
                    T1 | A1 | none | 850 | 4 | 2
                    # critical
                    T1 T1 T1 | X1 | none | 1000 | 4 | 1
                    - | X1 | none | 600 | 3 | 1
                    M1 M1 M1 | X1 | none | 0 | 1 | 1
                    T1 T1 T1 | X1 A1 a1 | none | 800 | 3 | 1
                    # gates only lower
                    T1 T1 T1 | - | 3 | 1000 | 4 | 3
                    T1 T1 T1 | - | 2 | 1000 | 4 | 2
                    T1 T1 T1 | - | 1 | 1000 | 4 | 1
                    M1 M1 M1 | - | 3 | 0 | 1 | 1
                    H1 H1 H1 | - | 3 | 500 | 2 | 2
                    H1 H1 H1 | - | 2 | 500 | 2 | 2
                    T1 T1 T1 | A1 | 2 | 850 | 4 | 2
                    T1 | - | 1 | 1000 | 0 | 0
                    """)
    void ratesAndLevels(String opportunities, String violations, String gate, int rate, int ungated, int level) {
        DimensionResult result = new Scale(rubric(gate))
                .judge(Dimension.LISTENING, opportunities(opportunities), violations(violations), feature -> 0);

        assertThat(result.rate()).isEqualTo(rate);
        assertThat(result.ungated()).isEqualTo(Level.of(ungated));
        assertThat(result.level()).isEqualTo(Level.of(level));
        assertThat(result.lowered().isEmpty()).isEqualTo(ungated == level);
    }

    @Test
    void aGateThatHoldsLowersNothing() {
        Rubric rubric = rubric(List.of(new Gate(Level.EMERGING, condition(true), WORDS)));

        DimensionResult result =
                new Scale(rubric).judge(Dimension.LISTENING, opportunities("T1 T1 T1"), List.of(), feature -> 0);

        assertThat(result.level()).isEqualTo(Level.STRONG);
    }

    @Test
    void reasonsStandInTheOrderInWhichTheyLowered() {
        Rubric rubric = rubric(List.of(
                new Gate(Level.COMPETENT, condition(false), new Text("eerst", "first")),
                new Gate(Level.EMERGING, condition(false), new Text("dan", "then")),
                new Gate(Level.COMPETENT, condition(false), new Text("te laat", "too late"))));

        DimensionResult result =
                new Scale(rubric).judge(Dimension.LISTENING, opportunities("T1 T1 T1"), violations("X1"), feature -> 0);

        assertThat(result.lowered())
                .extracting(Text::en)
                .startsWith("first", "then")
                .hasSize(3);
        assertThat(result.level()).isEqualTo(Level.HINDERING);
    }

    @ParameterizedTest(name = "only {0}, except {1}: level {2} in a start talk, {3} in a talk about progress")
    @CsvSource(nullValues = "-", textBlock = """
                    -, -, 2, 2
                    START, -, 2, 4
                    -, START, 4, 2
                    PROGRESS, -, 4, 2
                    START, START, 4, 4
                    """)
    void aGateLowersOnlyInTheTypesOfTalkThatItIsFor(
            @Nullable TalkType only, @Nullable TalkType except, int start, int progress) {
        Rubric rubric = rubric(List.of(
                new Gate(Level.EMERGING, condition(false), WORDS, listOfNullable(only), listOfNullable(except))));

        assertThat(levelIn(rubric, TalkType.START)).isEqualTo(Level.of(start));
        assertThat(levelIn(rubric, TalkType.PROGRESS)).isEqualTo(Level.of(progress));
    }

    private static Level levelIn(Rubric rubric, TalkType type) {
        return new Scale(rubric.in(type))
                .judge(Dimension.LISTENING, opportunities("T1 T1 T1"), List.of(), feature -> 0)
                .level();
    }

    private static List<TalkType> listOfNullable(@Nullable TalkType type) {
        return type == null ? List.of() : List.of(type);
    }

    @ParameterizedTest(name = "weights {0}, {1}, {2}: {3}")
    @CsvSource(nullValues = "null", textBlock = """
                    30, 30, 40, 800
                    20, 39, 41, null
                    20, 40, 40, 833
                    0, 60, 40, 1000
                    60, 0, 40, 500
                    0, 0, 100, null
                    """)
    void theOverallFigureNeedsDimensionsWorthSixtyOfAHundred(
            int listening, int emotion, int unseen, @Nullable Integer overall) {
        Scale scale = new Scale(rubric("none"));
        LinkedHashMap<Dimension, Integer> weights = new LinkedHashMap<>();
        weights.put(Dimension.LISTENING, listening);
        weights.put(Dimension.EMOTION, emotion);
        weights.put(Dimension.CLARITY, unseen);
        int half = listening == 30 ? 600 : 500;

        Integer mean = scale.overall(
                List.of(
                        result(Dimension.LISTENING, half, Level.EMERGING),
                        result(Dimension.EMOTION, 1000, Level.STRONG),
                        result(Dimension.CLARITY, 0, Level.NOT_OBSERVABLE)),
                weights);

        assertThat(mean).isEqualTo(overall);
    }

    private static DimensionResult result(Dimension dimension, int rate, Level level) {
        return new DimensionResult(dimension, level, level, rate, 0, 0, 0, 0, 0, List.of());
    }

    static List<Opportunity> opportunities(String written) {
        List<Opportunity> opportunities = new ArrayList<>();
        for (String one : written.split(" ")) {
            Result result = switch (one.charAt(0)) {
                case 'T' -> Result.TAKEN;
                case 'H' -> Result.HALF;
                case 'M' -> Result.MISSED;
                default -> Result.VOID;
            };
            if (!one.equals("-")) {
                int weight = Integer.parseInt(one.substring(1));
                opportunities.add(new Opportunity(one, Dimension.LISTENING, Kind.CUED, weight, result, 1, 2, null));
            }
        }
        return opportunities;
    }

    static List<Observation> violations(String written) {
        List<Observation> violations = new ArrayList<>();
        for (String one : written.split(" ")) {
            Verdict verdict = switch (one.charAt(0)) {
                case 'A' -> Verdict.MAJOR;
                case 'X' -> Verdict.CRITICAL;
                default -> Verdict.MINOR;
            };
            if (!one.equals("-")) {
                String rule = "listening." + one.charAt(0);
                violations.add(new Observation(
                        rule, Dimension.LISTENING, verdict, 1, 1, one.substring(1), null, 100, List.of()));
            }
        }
        return violations;
    }

    static Rubric rubric(String gate) {
        return rubric(
                gate.equals("none")
                        ? List.of()
                        : List.of(new Gate(Level.of(Integer.parseInt(gate)), condition(false), WORDS)));
    }

    static Rubric rubric(List<Gate> gates) {
        LinkedHashMap<String, Integer> thresholds = new LinkedHashMap<>();
        thresholds.put("minor-violation", 50);
        thresholds.put("major-violation", 150);
        thresholds.put("level-emerging", 350);
        thresholds.put("level-competent", 600);
        thresholds.put("level-strong", 850);
        thresholds.put("observable", 3);
        thresholds.put("overall-weight", 60);
        LinkedHashMap<Dimension, Rubric.Entry> entries = new LinkedHashMap<>();
        entries.put(
                Dimension.LISTENING,
                new Rubric.Entry(WORDS, WORDS, new LinkedHashMap<>(), List.of(), List.of(), gates, List.of()));
        return new Rubric(thresholds, entries);
    }

    private static FeatureCondition condition(boolean holds) {
        return new FeatureCondition() {
            @Override
            public boolean holds(Features features) {
                return holds;
            }

            @Override
            public String source() {
                return Boolean.toString(holds);
            }
        };
    }
}
