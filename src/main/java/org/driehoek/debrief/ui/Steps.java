package org.driehoek.debrief.ui;

import java.util.List;
import java.util.Optional;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.StepMark;
import org.jspecify.annotations.Nullable;

/**
 * The steps that a reader takes through a debrief. A student begins with the own reaction; staff read what is shown of the talk.
 *
 * @param reflection how the student stands; null for staff
 */
record Steps(AttemptId attempt, @Nullable Reflection reflection) {
    private static final List<DebriefStep> STUDENTS = List.of(DebriefStep.values());
    private static final List<DebriefStep> STAFFS =
            List.of(DebriefStep.STORY, DebriefStep.PROFILE, DebriefStep.WHAT_IF, DebriefStep.LATER);

    /** Returns the steps in order. */
    List<DebriefStep> all() {
        return reflection == null ? STAFFS : STUDENTS;
    }

    /** Returns where the reader goes on: where a student was, or the first step. */
    DebriefStep place() {
        return reflection != null && reflection.place() != null && open(reflection.place())
                ? reflection.place()
                : all().getFirst();
    }

    /** Returns whether a step can be taken now: a student says first how it felt, or skips that. */
    boolean open(DebriefStep step) {
        return all().contains(step)
                && (reflection == null || step == DebriefStep.REACTIONS || reflection.pastReactions());
    }

    /** Returns how a step was left; empty when it was not, and for staff. */
    Optional<StepMark> mark(DebriefStep step) {
        return reflection == null
                ? Optional.empty()
                : Optional.ofNullable(reflection.steps().get(step));
    }

    Optional<DebriefStep> before(DebriefStep step) {
        return at(all().indexOf(step) - 1);
    }

    Optional<DebriefStep> after(DebriefStep step) {
        return at(all().indexOf(step) + 1);
    }

    private Optional<DebriefStep> at(int index) {
        return index < 0 || index >= all().size() ? Optional.empty() : Optional.of(all().get(index));
    }

    /** Returns the address of a step. */
    String address(DebriefStep step) {
        return address(attempt, step);
    }

    /** Returns the address of a step of some debrief. */
    static String address(AttemptId attempt, DebriefStep step) {
        return "debrief/" + attempt + "/" + step.id();
    }
}
