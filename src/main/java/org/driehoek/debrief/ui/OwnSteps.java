package org.driehoek.debrief.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.driehoek.debrief.ui.Reading.Opened;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.review.ReviewService;

/** Keeps what a student does on the way through the own debrief; of staff nothing is kept. */
@SpringComponent
@UIScope
class OwnSteps {

    private final ReflectionService reflections;
    private final ReviewService reviews;

    OwnSteps(ReflectionService reflections, ReviewService reviews) {
        this.reflections = reflections;
        this.reviews = reviews;
    }

    /**
     * Returns the step with which a reader begins; staff, and those who may not see the talk, the story.
     *
     * @throws AttemptRefusedException while the reader's own talk is open
     */
    DebriefStep place(AttemptId id) {
        try {
            return new Steps(id, reflections.of(id)).place();
        } catch (AttemptNotFoundException notOwn) {
            return new Steps(id, null).place();
        }
    }

    /** Notes at which step a student is, and at the last one that reviews were read; of staff nothing is noted. */
    Opened arrive(Opened opened, DebriefStep step) {
        if (opened.provenance() != null) {
            return opened;
        }
        AttemptId id = opened.debrief().attempt().id();
        if (step == DebriefStep.LATER && !opened.reviews().isEmpty()) {
            reviews.markRead(id);
        }
        return opened.with(reflections.arrive(id, step));
    }

    /** Returns a talk with what its student makes of it by now; one that was deleted meanwhile stays as it was read. */
    Opened now(Opened opened) {
        if (opened.provenance() != null) {
            return opened;
        }
        try {
            return opened.with(reflections.of(opened.debrief().attempt().id()));
        } catch (AttemptNotFoundException deletedMeanwhile) {
            return opened;
        }
    }

    /** Notes how a student left a step; an own reaction that was given is done, whatever was pressed. */
    Opened leave(Opened opened, DebriefStep step, StepMark mark) {
        if (opened.provenance() != null) {
            return opened;
        }
        StepMark left = step != DebriefStep.REACTIONS
                ? mark
                : opened.own().first().isBlank() ? StepMark.SKIPPED : StepMark.DONE;
        return opened.with(reflections.leave(opened.debrief().attempt().id(), step, left));
    }

    /** Keeps an own reaction. */
    Opened react(Opened opened, FirstReaction first) {
        return opened.with(reflections.react(opened.debrief().attempt().id(), first));
    }
}
