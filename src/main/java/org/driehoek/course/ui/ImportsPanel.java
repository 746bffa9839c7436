package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.driehoek.course.CourseImport;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.EnrolmentService;
import org.driehoek.course.ImportUndone;

/** The lists that were taken into a course; each can be undone. */
final class ImportsPanel extends Section {
    private final transient EnrolmentService people;
    private final transient CourseSummary course;
    private final transient Consumer<Runnable> change;
    private final transient Consumer<String> told;
    private final boolean empty;

    ImportsPanel(EnrolmentService people, CourseSummary course, Consumer<Runnable> change, Consumer<String> told) {
        this.people = people;
        this.course = course;
        this.change = change;
        this.told = told;
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
                                () -> change.accept(() -> undo(each)),
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
        told.accept(getTranslation("lists.undone", undone.left(), undone.accounts()));
    }
}
