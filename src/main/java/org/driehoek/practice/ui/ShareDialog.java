package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Sharing;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;

/** Shows a private attempt to the staff of a course, or takes that back; it says first who will see what. */
final class ShareDialog extends Dialog {
    private final transient PracticeService practice;
    private final transient AttemptSummary attempt;
    private final Div courses = new Div();
    private final Notice done = new Notice();
    private boolean touched;

    ShareDialog(PracticeService practice, AttemptSummary attempt, Scenario scenario, Runnable changed) {
        this.practice = practice;
        this.attempt = attempt;
        setHeaderTitle(getTranslation("share.title", attempt.number()));
        setWidth("min(600px, 92vw)");
        courses.addClassName("sharings");
        NativeButton close = new NativeButton(getTranslation("share.close"), _ -> close());
        close.addClassNames("btn");
        add(new Paragraph(getTranslation("share.what", scenario.title().in(Language.of(getLocale())))), courses, done);
        getFooter().add(close);
        // The list behind is read again when nobody looks at this any more, so that focus is not lost meanwhile.
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && touched) {
                changed.run();
            }
        });
        write();
    }

    private void write() {
        courses.removeAll();
        List<Sharing> all = practice.sharings(attempt.id());
        if (all.isEmpty()) {
            courses.add(new Paragraph(getTranslation("share.nobody")));
        }
        all.forEach(sharing -> courses.add(row(sharing)));
    }

    private Component row(Sharing sharing) {
        NativeButton button = new NativeButton(
                getTranslation(sharing.shared() ? "share.take-back" : "share.with-course", sharing.courseName()),
                _ -> change(sharing));
        button.addClassName("btn");
        Span state = new Span(
                getTranslation(sharing.shared() ? "share.is-shared" : "share.not-shared", sharing.courseName()));
        Div row = new Div(state, button);
        row.addClassName("sharing");
        return row;
    }

    private void change(Sharing sharing) {
        try {
            if (sharing.shared()) {
                practice.unshare(attempt.id(), sharing.course());
                done.say(getTranslation("share.taken-back", sharing.courseName()), "");
            } else {
                practice.share(attempt.id(), sharing.course());
                done.say(getTranslation("share.done", sharing.courseName()), "");
            }
        } catch (AttemptRefusedException refused) {
            done.say(getTranslation("share.refused"), getTranslation("share.refused.next"));
        }
        touched = true;
        write();
    }
}
