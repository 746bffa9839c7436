package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.course.CourseSummary;

/** Lists courses, with what is in them. */
final class CourseTable extends Div {

    /** Creates a table; {@code own} adds the reader's roles. */
    CourseTable(String name, List<CourseSummary> courses, boolean own) {
        List<String> columns =
                new ArrayList<>(List.of(getTranslation("courses.column.name"), getTranslation("courses.column.year")));
        if (own) {
            columns.add(getTranslation("courses.column.roles"));
        }
        columns.addAll(List.of(
                getTranslation("courses.column.students"),
                getTranslation("courses.column.assignments"),
                getTranslation("courses.column.due")));
        DataTable table = new DataTable(name, columns);
        for (CourseSummary course : courses) {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(Moments.schoolYear(course.schoolYear())));
            if (own) {
                cells.add(Roles.chips(this, course.roles()));
            }
            cells.add(new Span(String.valueOf(course.students())));
            cells.add(new Span(String.valueOf(course.assignments())));
            cells.add(new Span(due(course)));
            table.row(new Anchor(Addresses.course(course.id()), course.name()), cells.toArray(Component[]::new));
        }
        add(table);
    }

    private String due(CourseSummary course) {
        Instant next = course.nextDue();
        return next == null ? "–" : Moments.say(next, course.zone(), getLocale());
    }
}
