package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.Enrolled;
import org.driehoek.course.EnrolmentService;

/** Who belonged to a course and does so no longer; each can be taken back. */
final class FormerPanel extends Section {
    private final transient EnrolmentService people;
    private final transient CourseSummary course;
    private final transient Consumer<Runnable> change;
    private final transient Consumer<String> told;
    private final boolean empty;

    FormerPanel(EnrolmentService people, CourseSummary course, Consumer<Runnable> change, Consumer<String> told) {
        this.people = people;
        this.course = course;
        this.change = change;
        this.told = told;
        addClassNames("sheet", "parts");
        List<Enrolled> former = people.former(course.id());
        empty = former.isEmpty();
        Div rows = new Div();
        rows.addClassName("parts");
        former.forEach(each -> rows.add(row(each)));
        add(new NativeDetails(getTranslation("former.heading", former.size()), rows));
    }

    boolean empty() {
        return empty;
    }

    private Div row(Enrolled each) {
        Instant left = each.left();
        Span who = new Span(getTranslation(
                "former.row",
                each.name(),
                Roles.name(this, each.role()),
                left == null ? "" : Moments.say(left, course.zone(), getLocale())));
        NativeButton back = new NativeButton(
                getTranslation("former.back"),
                _ -> change.accept(() -> {
                    people.restore(course.id(), Map.of(each.role(), List.of(each.learner())));
                    told.accept(getTranslation("former.done", each.name()));
                }));
        back.addClassName("btn");
        back.getElement().setAttribute("aria-label", getTranslation("former.back") + ": " + each.name());
        Div row = new Div(who, back);
        row.addClassName("actions");
        return row;
    }
}
