package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Sharing;

/** Who sees the talk, and what its student can change about that: share, stop sharing, delete. */
final class OwnPanel extends Section {
    private final transient Reader reader;
    private final transient PracticeService practice;
    private final transient AttemptId attempt;
    private final transient Runnable changed;
    private final Notice notice = new Notice();
    private final Div courses = new Div();
    private final Div delete = new Div();

    /** Creates the panel; {@code changed} is told when somebody else reads the talk from now on, or no longer does. */
    OwnPanel(Reader reader, PracticeService practice, Runnable changed) {
        this.reader = reader;
        this.practice = practice;
        this.changed = changed;
        this.attempt = reader.debrief().attempt().id();
        addClassNames("sheet", "own");
        add(new H2(reader.say("debrief.own")));
        if (reader.debrief().attempt().assignment() != null) {
            add(new Paragraph(reader.say("debrief.own.assigned")));
            return;
        }
        courses.addClassName("sharings");
        add(courses, notice, delete);
        showSharings();
        offerDelete();
    }

    private void showSharings() {
        courses.removeAll();
        List<Sharing> sharings = practice.sharings(attempt);
        boolean shared = sharings.stream().anyMatch(Sharing::shared);
        courses.add(new Paragraph(reader.say(shared ? "debrief.own.shared" : "debrief.own.private")));
        sharings.forEach(sharing -> courses.add(sharing(sharing)));
    }

    private Component sharing(Sharing sharing) {
        String words = reader.say(sharing.shared() ? "debrief.own.unshare" : "debrief.own.share", sharing.courseName());
        NativeButton button = new NativeButton(words, _ -> {
            try {
                if (sharing.shared()) {
                    practice.unshare(attempt, sharing.course());
                } else {
                    practice.share(attempt, sharing.course());
                }
                String done = sharing.shared() ? "debrief.own.unshare.done" : "debrief.own.share.done";
                notice.say(reader.say(done, sharing.courseName()), "");
                changed.run();
            } catch (AttemptRefusedException changed) {
                notice.say(reader.say("debrief.own.refused"), reader.say("debrief.own.refused.why"));
            }
            showSharings();
        });
        button.addClassName("btn");
        return button;
    }

    private void offerDelete() {
        delete.removeAll();
        NativeButton ask = new NativeButton(reader.say("debrief.own.delete"), _ -> askWhetherToDelete());
        ask.addClassName("btn");
        ask.setId("delete-talk");
        delete.add(ask);
    }

    /** The question stands where the button was, and the safe answer has the focus. */
    private void askWhetherToDelete() {
        delete.removeAll();
        NativeButton keep = new NativeButton(reader.say("debrief.own.keep"), _ -> offerDelete());
        keep.addClassName("btn");
        NativeButton yes = new NativeButton(reader.say("debrief.own.delete.yes"), _ -> {
            practice.delete(attempt);
            UI.getCurrent().navigate("");
        });
        yes.addClassName("btn");
        yes.setId("delete-talk-yes");
        Div actions = new Div(keep, yes);
        actions.addClassName("actions");
        Span question = new Span(reader.say("debrief.own.delete.ask"));
        question.getElement().setAttribute("role", "status");
        delete.add(new Paragraph(question), actions);
        keep.focus();
    }
}
