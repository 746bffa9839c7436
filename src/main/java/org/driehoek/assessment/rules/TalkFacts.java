package org.driehoek.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Chance;
import org.driehoek.assessment.Course;
import org.driehoek.assessment.Opportunity;
import org.driehoek.assessment.PhaseOrder;
import org.driehoek.assessment.QuestionSeries;
import org.driehoek.assessment.Scoring;
import org.driehoek.assessment.Terms;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Role;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;

/** Lays a talk out as facts that the rules can read like the rubric. */
final class TalkFacts {

    private final Scoring scoring;
    private final Course course;
    private final List<Object> facts = new ArrayList<>();

    private TalkFacts(Scoring scoring) {
        this.scoring = scoring;
        this.course = scoring.course();
    }

    static List<Object> of(Scoring scoring) {
        TalkFacts talk = new TalkFacts(scoring);
        talk.wholeTalk();
        talk.chances();
        TurnFacts turns = new TurnFacts(talk.course);
        talk.course.turns().forEach(turn -> talk.facts.addAll(turns.of(turn)));
        talk.terms();
        talk.series();
        talk.order();
        return talk.facts;
    }

    private void wholeTalk() {
        course.rulebook().rubric().thresholds().forEach((name, value) -> facts.add(new Threshold(name, value)));
        for (Feature feature : Feature.values()) {
            facts.add(new Measure(feature, scoring.features().value(feature)));
        }
        facts.add(new Held(
                course.scenario().talkType(),
                course.length(),
                course.topicOf(course.length()),
                course.ending(),
                course.scenario().cast().values().stream()
                        .anyMatch(character -> character.role() == Role.PUPIL && character.present())));
    }

    private void chances() {
        for (Chance chance : scoring.chances()) {
            if (chance.end() != Opportunity.Result.VOID) {
                facts.add(chance);
                if (chance.isCued() && unspoken(chance.from())) {
                    facts.add(new Unspoken(chance.id()));
                }
            }
        }
    }

    /** Returns whether nothing was said just before a turn, so that whatever showed was a gesture. */
    private boolean unspoken(int turn) {
        List<Line> lines = course.linesBefore(turn);
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.say() == null);
    }

    private void terms() {
        Terms terms = new Terms(course);
        for (TurnOutcome turn : course.turns()) {
            Terms.usedIn(turn)
                    .forEach(term -> facts.add(new Term(turn.turn(), turn.topic(), term, terms.explained(term))));
        }
    }

    private void series() {
        for (QuestionSeries.Run run : new QuestionSeries(course).runs()) {
            if (run.length() > 1) {
                facts.add(new Series(run.from(), run.turn(), course.topicOf(run.turn()), run.phase(), run.length()));
            }
        }
    }

    private void order() {
        PhaseOrder order = new PhaseOrder(course);
        for (PhaseOrder.Passed passed : order.passed()) {
            facts.add(new PassedBy(passed.turn(), course.topicOf(passed.turn()), passed.phase(), passed.late()));
        }
        for (PhaseOrder.Return back : order.returns()) {
            facts.add(new WentBack(back.turn(), course.topicOf(back.turn()), back.cued()));
        }
    }
}
