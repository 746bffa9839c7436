package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.driehoek.assessment.TurningPoint;

/**
 * The talk as the parent lived it, one moment at a time: how it opens, each turn, and how it ends. The reader goes at the own
 * pace, with buttons or the arrow keys; nothing is timed.
 */
final class OtherChair extends Section {
    private final transient Reader reader;
    private final Folds folds;
    private final transient Runnable leave;
    private final int last;
    private final H3 heading = new H3();
    private final Span bar = new Span();
    private final Div moment = new Div();
    private final NativeButton back;
    private final NativeButton on;
    private final NativeButton out;
    private int now;

    OtherChair(Reader reader, Folds folds, Runnable leave) {
        this.reader = reader;
        this.folds = folds;
        this.leave = leave;
        this.last = reader.debrief().transcript().turns().size() + 1;
        addClassName("other-chair");
        setAriaLabel(reader.say("debrief.chair", reader.parent()));
        heading.getElement().setAttribute("tabindex", "-1");
        bar.addClassName("progress-mark");
        moment.addClassName("moment");
        back = button("chair-back", "debrief.chair.back", () -> go(now - 1));
        on = button("chair-on", "debrief.chair.on", () -> go(now + 1));
        out = button("chair-out", "debrief.chair.out", leave);
        on.addClassName("first");
        add(head(), moment, actions());
        // Wherever on the page the focus is; what the keys do elsewhere they go on doing.
        Shortcuts.addShortcutListener(this, () -> go(now - 1), Key.ARROW_LEFT).allowBrowserDefault();
        Shortcuts.addShortcutListener(this, () -> go(now + 1), Key.ARROW_RIGHT).allowBrowserDefault();
        show(Math.clamp(folds.place(TwoChairs.ADDRESSED).orElse(0), 0, last));
    }

    /** Puts a reader who came here at the beginning. */
    void arrive() {
        heading.getElement().callJsFunction("focus");
    }

    private Component head() {
        Span eyebrow = new Span(reader.say("debrief.chair", reader.parent()));
        eyebrow.addClassName("quiet");
        Paragraph keys = Reader.quiet(reader.say("debrief.chair.keys"));
        keys.addClassName("keys");
        Div head = new Div(eyebrow, heading, bar, keys);
        head.addClassName("chair-head");
        return head;
    }

    private Component actions() {
        Div actions = new Div(back, on, out);
        actions.addClassNames("actions", "chair-actions");
        return actions;
    }

    private NativeButton button(String id, String key, Runnable act) {
        NativeButton button = new NativeButton(reader.say(key), _ -> act.run());
        button.addClassName("btn");
        button.setId(id);
        return button;
    }

    /** Goes to a moment and puts the reader at its heading, so that it is read out and the keys go on working. */
    private void go(int to) {
        if (to >= 0 && to <= last) {
            show(to);
            arrive();
        }
    }

    private void show(int to) {
        now = to;
        folds.moveTo(TwoChairs.ADDRESSED, to);
        heading.setText(
                to == 0
                        ? reader.say("debrief.chair.opening")
                        : to == last
                                ? reader.say("debrief.chair.end")
                                : reader.say("debrief.chair.turn", to, last - 1));
        bar.getElement().setAttribute("data-at", to + "/" + last);
        drawBar();
        moment.removeAll();
        if (to == last) {
            moment.add(new OtherChairEnd(reader));
        } else {
            moment.add(new OtherChairMoment(reader, to));
        }
        // A button that had the focus must stay: it is only said to be of no use.
        back.getElement().setAttribute("aria-disabled", String.valueOf(to == 0));
        on.getElement().setAttribute("aria-disabled", String.valueOf(to == last));
        on.setVisible(to < last);
        out.setClassName("first", to == last);
    }

    /** Draws one stroke for each moment; those at which the talk turned stand out. The heading says the same in words. */
    private void drawBar() {
        bar.removeAll();
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int at = 0; at <= last; at++) {
            int turn = at;
            Span stroke = new Span();
            stroke.setClassName("past", at < now);
            stroke.setClassName("now", at == now);
            stroke.setClassName(
                    "turned",
                    reader.turningPoints().stream().map(TurningPoint::turn).anyMatch(turned -> turned == turn));
            bar.add(stroke);
        }
    }
}
