package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.TalkType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The borders of the gates as the rule data sets them. Every opportunity was taken, so that the gates alone decide. */
class GatesTest {

    /** Features of which less is better; in a faultless talk they are 0. */
    private static final List<Feature> BURDENS = List.of(
            Feature.TALK_SHARE,
            Feature.OPEN_JARGON,
            Feature.PHASES_MISSED,
            Feature.PHASES_LATE,
            Feature.PREMATURE_PLAN,
            Feature.CLOSED_SERIES,
            Feature.ABOVE,
            Feature.SENTENCE_LENGTH);

    private static final List<Feature> YES = List.of(Feature.CLOSED, Feature.STRENGTH_BEFORE_CONCERN);

    @ParameterizedTest(name = "{0} in a talk of type {1} with {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    welcome      | progress | greetings=1 goals-set=1 timeframes=1 agendas-asked=1 | 4
                    welcome      | progress | greetings=0 goals-set=0 agendas-asked=0 | 1
                    welcome      | progress | greetings=1 goals-set=0 agendas-asked=0 | 2
                    welcome      | progress | greetings=0 goals-set=1 agendas-asked=0 | 2
                    welcome      | progress | greetings=0 goals-set=0 agendas-asked=1 | 2
                    welcome      | progress | timeframes=0 | 2
                    welcome      | progress | agendas-asked=0 | 3
                    acquaintance | progress | open-questions=0 | 1
                    acquaintance | progress | open-questions=1 | 2
                    acquaintance | progress | open-questions=2 | 4
                    acquaintance | progress | talk-share=100 | 4
                    acquaintance | start    | talk-share=50 | 4
                    acquaintance | start    | talk-share=51 | 3
                    acquaintance | start    | talk-share=60 | 3
                    acquaintance | start    | talk-share=61 | 2
                    acquaintance | progress | summaries=0 parent-ideas-agreed=0 | 3
                    acquaintance | progress | summaries=1 parent-ideas-agreed=0 | 4
                    acquaintance | progress | summaries=0 parent-ideas-agreed=1 | 4
                    listening    | progress | open-questions=0 summaries=0 | 1
                    listening    | progress | open-questions=1 summaries=0 | 2
                    listening    | progress | open-questions=0 summaries=1 | 2
                    listening    | progress | open-questions=1 summaries=1 | 4
                    listening    | progress | facts-told=0 | 3
                    listening    | progress | facts-told=1 closed-series=2 | 4
                    listening    | progress | closed-series=3 | 3
                    emotion      | progress | feelings-named=0 emotion-cues-taken=29 | 1
                    emotion      | progress | feelings-named=0 emotion-cues-taken=30 | 2
                    emotion      | progress | feelings-named=1 emotion-cues-taken=29 | 2
                    emotion      | progress | emotion-cues-taken=59 | 2
                    emotion      | progress | emotion-cues-taken=60 | 3
                    emotion      | progress | emotion-cues-taken=79 | 3
                    emotion      | progress | emotion-cues-taken=80 feelings-named=2 | 4
                    emotion      | progress | feelings-named=1 | 3
                    emotion      | progress | together=50 | 4
                    emotion      | progress | together=49 | 2
                    reciprocity  | progress | talk-share=76 ideas-asked=0 | 1
                    reciprocity  | progress | talk-share=75 ideas-asked=0 | 2
                    reciprocity  | progress | talk-share=76 ideas-asked=1 | 4
                    reciprocity  | progress | parent-ideas-agreed=0 | 3
                    reciprocity  | progress | parent-ideas-agreed=1 above=25 | 4
                    reciprocity  | progress | above=26 | 3
                    clarity      | progress | understanding=39 | 1
                    clarity      | start    | understanding=39 | 3
                    clarity      | progress | understanding=40 | 3
                    clarity      | progress | understanding=74 | 3
                    clarity      | progress | understanding=75 playbacks=1 examples=1 | 4
                    clarity      | progress | playbacks=0 | 3
                    clarity      | progress | examples=0 | 2
                    clarity      | start    | examples=0 | 4
                    clarity      | progress | open-jargon=1 | 2
                    clarity      | start    | open-jargon=1 | 2
                    clarity      | progress | sentence-length=15 | 4
                    clarity      | progress | sentence-length=16 | 3
                    pupil-role   | progress | pupil-voices=0 | 2
                    pupil-role   | progress | pupil-voices=1 pupil-steps-agreed=0 | 3
                    pupil-role   | progress | pupil-voices=1 pupil-steps-agreed=1 | 4
                    pupil-role   | progress | pupil-voices=2 pupil-steps-agreed=0 | 4
                    talents      | progress | strengths=0 | 1
                    talents      | progress | strengths=1 strengths-in-plan=1 | 4
                    talents      | progress | strength-before-concern=0 | 2
                    talents      | progress | strengths-in-plan=0 | 3
                    home-support | progress | home-steps-agreed=1 fitting-home-steps-agreed=0 | 1
                    home-support | progress | home-steps-agreed=0 fitting-home-steps-agreed=0 | 2
                    home-support | progress | fitting-home-steps-agreed=1 parent-ideas-agreed=0 | 3
                    home-support | progress | fitting-home-steps-agreed=1 parent-ideas-agreed=1 | 4
                    structure    | progress | phases-missed=3 premature-plan=1 | 1
                    structure    | progress | phases-missed=2 premature-plan=1 | 2
                    structure    | progress | phases-missed=3 | 2
                    structure    | progress | phases-missed=1 | 2
                    structure    | progress | premature-plan=1 | 2
                    structure    | progress | phases-late=1 | 2
                    structure    | progress | closed=0 | 3
                    structure    | progress | timeframes=0 | 3
                    structure    | progress | timeframes=1 | 4
                    agreements   | progress | home-steps-agreed=0 school-steps-agreed=0 pupil-steps-agreed=0 follow-ups=0 | 1
                    agreements   | progress | home-steps-agreed=1 school-steps-agreed=0 pupil-steps-agreed=0 follow-ups=0 | 2
                    agreements   | progress | home-steps-agreed=0 school-steps-agreed=1 pupil-steps-agreed=0 follow-ups=0 | 2
                    agreements   | progress | home-steps-agreed=0 school-steps-agreed=0 pupil-steps-agreed=1 follow-ups=0 | 2
                    agreements   | progress | home-steps-agreed=0 school-steps-agreed=0 pupil-steps-agreed=0 follow-ups=1 | 2
                    agreements   | progress | home-steps-agreed=1 school-steps-agreed=1 pupil-steps-agreed=0 follow-ups=1 | 4
                    agreements   | progress | home-steps-agreed=0 school-steps-agreed=1 pupil-steps-agreed=1 follow-ups=1 | 4
                    agreements   | progress | home-steps-agreed=0 school-steps-agreed=1 pupil-steps-agreed=0 follow-ups=1 | 2
                    agreements   | start    | home-steps-agreed=0 school-steps-agreed=1 pupil-steps-agreed=0 follow-ups=1 | 3
                    agreements   | start    | home-steps-agreed=1 school-steps-agreed=1 pupil-steps-agreed=0 follow-ups=1 | 4
                    agreements   | start    | home-steps-agreed=0 school-steps-agreed=1 pupil-steps-agreed=1 follow-ups=1 | 4
                    agreements   | start    | follow-ups=0 | 2
                    agreements   | start    | school-steps-agreed=0 | 2
                    agreements   | progress | closed=0 | 2
                    agreements   | progress | commitment=59 | 3
                    agreements   | progress | commitment=60 playbacks=1 | 4
                    agreements   | progress | playbacks=0 | 3
                    agreements   | start    | playbacks=0 | 4
                    agreements   | start    | commitment=59 | 3
                    agreements   | start    | commitment=60 | 4
                    care         | progress | care-acts=0 | 3
                    care         | progress | care-acts=1 | 4
                    """)
    void theLevelIsAtMost(String dimension, String type, String differs, int level) {
        Rubric rubric =
                HeldTalk.rulebook().rubric().in(Named.find(TalkType.class, type).orElseThrow());
        SequencedMap<Feature, Integer> features = faultless();
        for (String one : differs.split(" ")) {
            String[] parts = one.split("=");
            features.put(Named.find(Feature.class, parts[0]).orElseThrow(), Integer.valueOf(parts[1]));
        }
        Dimension of = Named.find(Dimension.class, dimension).orElseThrow();

        DimensionResult result =
                new Scale(rubric).judge(of, allTaken(of), List.of(), feature -> features.getOrDefault(feature, 0));

        assertThat(result.level().number()).isEqualTo(level);
    }

    private static SequencedMap<Feature, Integer> faultless() {
        SequencedMap<Feature, Integer> features = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            features.put(feature, BURDENS.contains(feature) ? 0 : YES.contains(feature) ? 1 : 100);
        }
        return features;
    }

    private static List<Opportunity> allTaken(Dimension dimension) {
        return List.of("a", "b", "c").stream()
                .map(id -> new Opportunity(id, dimension, Kind.STANDING, 1, Result.TAKEN, 1, 1, "rule"))
                .toList();
    }
}
