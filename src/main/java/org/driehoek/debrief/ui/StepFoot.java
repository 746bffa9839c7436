package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.Reflection.StepMark;

/** Where to go from a step: back, past the next one, or on. */
final class StepFoot extends Div {

    private static final String HOME = "";

    /** Leaves the present step for an address, and says how. */
    @FunctionalInterface
    interface Leaving {
        void leave(StepMark mark, String to);
    }

    StepFoot(Reader reader, Steps steps, DebriefStep now, Leaving leaving) {
        addClassNames("debrief-foot", "actions");
        steps.before(now).ifPresent(before -> {
            Anchor back = new Anchor(steps.address(before), reader.say("debrief.step.back"));
            back.addClassName("btn");
            back.setId("step-back");
            add(back);
        });
        steps.after(now)
                .ifPresentOrElse(
                        after -> {
                            if (steps.reflection() != null) {
                                add(button(
                                        reader.say("debrief.step.skip"),
                                        "step-skip",
                                        () -> leaving.leave(StepMark.SKIPPED, steps.address(after))));
                            }
                            NativeButton next = button(
                                    reader.say("debrief.step.on", reader.say("debrief.step." + after.id())),
                                    "step-next",
                                    () -> leaving.leave(StepMark.DONE, steps.address(after)));
                            next.addClassName("first");
                            add(next);
                        },
                        () -> {
                            NativeButton done = button(
                                    reader.say("debrief.home"), "step-done", () -> leaving.leave(StepMark.DONE, HOME));
                            done.addClassName("first");
                            add(done);
                        });
    }

    private static NativeButton button(String words, String id, Runnable act) {
        NativeButton button = new NativeButton(words, _ -> act.run());
        button.addClassName("btn");
        button.setId(id);
        return button;
    }
}
