package org.driehoek.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.ActFamily;
import org.driehoek.assessment.Course;
import org.driehoek.assessment.Opportunity;
import org.driehoek.assessment.Scoring;
import org.driehoek.assessment.Terms;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Idea;
import org.driehoek.talk.Input;
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
        talk.course.turns().forEach(talk::turn);
        talk.terms();
        talk.series();
        return talk.facts;
    }

    private void wholeTalk() {
        course.rulebook().rubric().thresholds().forEach((name, value) -> facts.add(new Threshold(name, value)));
        for (Feature feature : Feature.values()) {
            facts.add(new Measure(feature, scoring.features().value(feature)));
        }
        scoring.chances().stream()
                .filter(chance -> chance.end() != Opportunity.Result.VOID)
                .forEach(facts::add);
        facts.add(new Held(
                course.scenario().talkType(),
                course.length(),
                course.topicOf(course.length()),
                course.ending() == EndingKind.DEFERRED,
                course.scenario().cast().values().stream()
                        .anyMatch(character -> character.role() == Role.PUPIL && character.present())));
    }

    private void turn(TurnOutcome turn) {
        int facts = (int) turn.acts().stream()
                .filter(spoken -> spoken.act() == Act.INFO_FACT)
                .count();
        this.facts.add(new OwnTurn(
                turn.turn(),
                turn.topic(),
                facts,
                turn.features().monologue() || Course.says(turn, Act.MONOLOGUE),
                turn.features().longSentences(),
                turn.input() instanceof Input.Left));
        int tension = course.before(turn.turn(), Variable.TENSION);
        for (SpokenAct spoken : turn.acts()) {
            this.facts.add(new Said(
                    turn.turn(),
                    turn.topic(),
                    turn.phase(),
                    spoken.act(),
                    spoken.term(),
                    course.planning(turn.phase()),
                    ActFamily.GATHERING.includes(spoken.act()),
                    ActFamily.PLANNING.includes(spoken.act()),
                    ActFamily.CONCERN.includes(spoken.act()),
                    tension));
        }
        Step proposed =
                turn.proposed() == null ? null : course.scenario().steps().get(turn.proposed());
        if (proposed != null) {
            this.facts.add(new Proposal(turn.turn(), turn.topic(), proposed.id(), proposed.kind(), proposed.fits()));
        }
        for (String id : turn.agreed()) {
            Step step = course.scenario().steps().get(id);
            if (step != null) {
                boolean teachers = step.who().equals(Idea.TEACHER);
                this.facts.add(new Agreed(turn.turn(), turn.topic(), id, step.kind(), step.fits(), teachers));
            }
        }
    }

    private void terms() {
        Terms terms = new Terms(course);
        for (TurnOutcome turn : course.turns()) {
            Terms.usedIn(turn)
                    .forEach(term -> facts.add(new Term(turn.turn(), turn.topic(), term, terms.explained(term))));
        }
    }

    private void series() {
        int from = 0;
        int last = 0;
        int length = 0;
        for (TurnOutcome turn : course.turns()) {
            for (SpokenAct spoken : turn.acts()) {
                if (ActFamily.CLOSING_DOWN.includes(spoken.act())) {
                    from = length == 0 ? turn.turn() : from;
                    last = turn.turn();
                    length++;
                } else if (ActFamily.OPENING_UP.includes(spoken.act())) {
                    series(from, last, length);
                    length = 0;
                }
            }
        }
        series(from, last, length);
    }

    private void series(int from, int last, int length) {
        if (length > 1) {
            facts.add(new Series(from, last, course.topicOf(last), length));
        }
    }
}
