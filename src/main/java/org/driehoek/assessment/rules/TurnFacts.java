package org.driehoek.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.AgreedSteps;
import org.driehoek.assessment.Course;
import org.driehoek.assessment.CueGaps;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Idea;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** Lays one own turn out as facts for the rules, and what it answers. */
record TurnFacts(Course course) {

    List<Object> of(TurnOutcome turn) {
        List<Object> facts = new ArrayList<>();
        facts.add(own(turn));
        begun(turn, facts);
        int tension = course.before(turn.turn(), Variable.TENSION);
        for (SpokenAct spoken : turn.acts()) {
            facts.add(new Said(
                    turn.turn(),
                    turn.topic(),
                    turn.phase(),
                    spoken.act(),
                    spoken.term(),
                    course.planning(turn.phase()),
                    toPupil(turn),
                    tension));
        }
        Step proposed = step(turn.proposed());
        if (proposed != null) {
            facts.add(new Proposal(turn.turn(), turn.topic(), proposed.id(), proposed.kind(), proposed.fits()));
        }
        for (String id : turn.agreed()) {
            Step step = step(id);
            if (step != null) {
                boolean teachers = step.who().equals(Idea.TEACHER);
                boolean familys = new AgreedSteps(course).familys(id);
                facts.add(new Agreed(turn.turn(), turn.topic(), id, step.kind(), step.fits(), teachers, familys));
            }
        }
        return facts;
    }

    private OwnTurn own(TurnOutcome turn) {
        int told = (int) turn.acts().stream()
                .filter(spoken -> spoken.act() == Act.INFO_FACT)
                .count();
        return new OwnTurn(
                turn.turn(),
                turn.topic(),
                told,
                turn.features().questions(),
                new CueGaps(course).before(turn.turn()),
                turn.features().monologue() || Course.says(turn, Act.MONOLOGUE),
                turn.features().longSentences(),
                turn.told() != null,
                turn.input() instanceof Input.Left);
    }

    private void begun(TurnOutcome turn, List<Object> facts) {
        for (Line line : course.linesBefore(turn.turn())) {
            if (line.does() != null) {
                facts.add(new Begun(turn.turn(), turn.topic(), line.does()));
            }
        }
    }

    private boolean toPupil(TurnOutcome turn) {
        Cast to = course.scenario().cast().get(turn.to());
        return to != null && to.role() == Role.PUPIL;
    }

    private @Nullable Step step(@Nullable String id) {
        return id == null ? null : course.scenario().steps().get(id);
    }
}
