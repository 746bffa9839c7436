package org.driehoek.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.practice.AttemptId;

/**
 * The column in which the talk is held. Its element has a script of its own, {@code js/talk.js}: keys 1–9, one sentence at a
 * time, the newest line in sight, and the sentence that is under way or was not sent.
 */
@Tag("talk-desk")
final class Desk extends HtmlContainer {
    private final Div script = new Div();
    private final Div pending = new Div();
    private int answers;

    Desk(Script lines) {
        addClassName("desk");
        script.addClassName("script");
        // A region that scrolls must be reachable by keyboard.
        script.getElement().setAttribute("tabindex", "0");
        script.getElement().setAttribute("role", "region");
        pending.addClassNames("pending");
        pending.getElement().setAttribute("hidden", true);
        script.add(lines, pending);
        add(script);
    }

    /** Writes the words that the browser may need when it cannot ask. */
    void write() {
        script.getElement().setAttribute("aria-label", getTranslation("talk.script"));
        pending.removeAll();
        ScriptLine line = ScriptLine.mine(getTranslation("talk.you")).words("", null);
        Span sending = new Span(getTranslation("talk.pending.sending"));
        sending.addClassNames("quiet", "when-sending");
        Span unsent = new Span(getTranslation("talk.pending.unsent"));
        unsent.addClassNames("quiet", "when-unsent");
        Span lost = new Span(getTranslation("talk.pending.lost"));
        lost.addClassNames("quiet", "when-lost");
        pending.add(line, sending, unsent, lost);
    }

    /** Tells the browser whose talk this is and how far it has come, so that it knows what of its own was not heard. */
    void place(AttemptId attempt, int seq) {
        getElement().setAttribute("data-attempt", attempt.toString());
        getElement().setAttribute("data-seq", String.valueOf(seq));
    }

    /** Tells the browser that what it sent has been answered. */
    void answered(boolean heard) {
        answers++;
        getElement().setAttribute("data-heard", String.valueOf(heard));
        getElement().setAttribute("data-answers", String.valueOf(answers));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/talk.js");
    }
}
