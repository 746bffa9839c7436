package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.base.ui.Notice;
import org.driehoek.course.CourseImport;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.EnrolmentService;
import org.driehoek.course.ImportUndone;

/** The lists that were taken into a course; each can be undone. */
final class ImportsPanel extends Section {
    private final transient EnrolmentService people;
    private final transient CourseSummary course;
    private final Notice notice;
    private final transient Runnable changed;
    private final boolean empty;

    ImportsPanel(EnrolmentService people, CourseSummary course, Notice notice, Runnable changed) {
        this.people = people;
        this.course = course;
        this.notice = notice;
        this.changed = changed;
        addClassNames("sheet", "parts");
        List<CourseImport> imports = people.imports(course.id());
        empty = imports.isEmpty();
        Div rows = new Div();
        rows.addClassName("parts");
        imports.forEach(each -> rows.add(row(each)));
        add(new NativeDetails(getTranslation("lists.heading", imports.size()), rows));
    }

    boolean empty() {
        return empty;
    }

    private Div row(CourseImport each) {
        String what = getTranslation(
                "lists.row",
                each.people(),
                Roles.name(this, each.role()),
                Moments.say(each.at(), course.zone(), getLocale()));
        NativeButton undo = new NativeButton(
                getTranslation("lists.undo"),
                _ -> new AskDialog(
                                getTranslation("lists.undo.ask"),
                                getTranslation("lists.undo"),
                                () -> undo(each),
                                new Paragraph(what),
                                new Paragraph(getTranslation("lists.undo.why")))
                        .open());
        undo.addClassName("btn");
        undo.getElement().setAttribute("aria-label", getTranslation("lists.undo") + ": " + what);
        Div row = new Div(new Span(what), undo);
        row.addClassName("actions");
        return row;
    }

    private void undo(CourseImport each) {
        ImportUndone undone = people.undo(course.id(), each.id());
        changed.run();
        Focus.say(notice, getTranslation("lists.undone", undone.left(), undone.accounts()), "");
    }
}
