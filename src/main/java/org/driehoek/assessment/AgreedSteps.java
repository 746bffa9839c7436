package org.driehoek.assessment;

import java.util.function.Predicate;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.talk.Idea;
import org.driehoek.talk.TurnOutcome;

/** The steps that were agreed in a talk, by kind and by whose idea they were. */
public record AgreedSteps(Course course) {

    /** Returns whether someone other than the teacher was the first to bring a step up. */
    public boolean familys(String step) {
        for (TurnOutcome turn : course.turns()) {
            for (Idea idea : turn.ideas()) {
                if (idea.step().equals(step)) {
                    return !idea.whose().equals(Idea.TEACHER);
                }
            }
        }
        return course.transcript().prepared().ideas().stream()
                .anyMatch(idea -> idea.step().equals(step) && !idea.whose().equals(Idea.TEACHER));
    }

    int ofFamily() {
        return count(step -> familys(step.id()));
    }

    int fittingAtHome() {
        return count(step -> step.kind() == StepKind.HOME && step.fits());
    }

    int of(StepKind kind) {
        return count(step -> step.kind() == kind);
    }

    private int count(Predicate<Step> which) {
        return (int) course.agreed().stream().filter(which).count();
    }
}
