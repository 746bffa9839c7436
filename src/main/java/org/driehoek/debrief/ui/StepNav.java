package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.driehoek.practice.DebriefStep;

/** The steps of the debrief in order: which one this is, which were done or skipped, and which come after the first. */
final class StepNav extends Nav {
    private final transient Reader reader;
    private final transient Steps steps;

    StepNav(Reader reader, Steps steps, DebriefStep now) {
        this.reader = reader;
        this.steps = steps;
        addClassName("debrief-steps");
        setAriaLabel(reader.say("debrief.steps"));
        OrderedList list = new OrderedList();
        int number = 1;
        for (DebriefStep step : steps.all()) {
            list.add(item(step, number++, step == now));
        }
        add(list);
    }

    private ListItem item(DebriefStep step, int number, boolean now) {
        Component[] words = words(step, number);
        ListItem item = new ListItem();
        if (steps.open(step)) {
            Anchor link = new Anchor(steps.address(step));
            link.add(words);
            if (now) {
                link.getElement().setAttribute("aria-current", "step");
            }
            item.add(link);
        } else {
            Span locked = new Span(words);
            locked.addClassName("locked");
            item.add(locked);
        }
        steps.mark(step).ifPresent(mark -> item.addClassName(mark.name().toLowerCase(Locale.ROOT)));
        return item;
    }

    private Component[] words(DebriefStep step, int number) {
        Span shape = new Span(String.valueOf(number));
        shape.addClassName("number");
        Span name = new Span(reader.say("debrief.step." + step.id()));
        name.addClassName("name");
        Span state = new Span(state(step));
        state.addClassName("state");
        return new Component[] {shape, name, state};
    }

    private String state(DebriefStep step) {
        if (!steps.open(step)) {
            return reader.say("debrief.step.locked");
        }
        return steps.mark(step)
                .map(mark -> switch (mark) {
                    case DONE -> reader.say("debrief.step.done");
                    case SKIPPED -> reader.say("debrief.step.skipped");
                })
                .orElse("");
    }
}
