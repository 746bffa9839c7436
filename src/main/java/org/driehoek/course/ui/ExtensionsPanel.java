package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.driehoek.base.LearnerId;
import org.driehoek.base.ui.Notice;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseTime;
import org.driehoek.course.Enrolled;
import org.driehoek.course.EnrolmentService;

/** Gives students a due date of their own, and takes it away. */
final class ExtensionsPanel extends Section {
    private static final int DAYS = 7;

    private final transient AssignmentService assignments;
    private final transient EnrolmentService people;
    private final transient AssignmentView assignment;
    private final transient CourseTime time;
    private final transient Consumer<Runnable> change;
    private final Notice notice;
    private final MultiSelectComboBox<Enrolled> students = new MultiSelectComboBox<>();
    private final MomentField due = new MomentField();
    private final NativeButton give = new NativeButton();
    private boolean changeable;

    ExtensionsPanel(
            AssignmentService assignments,
            EnrolmentService people,
            AssignmentView assignment,
            Clock clock,
            Notice notice,
            Consumer<Runnable> change) {
        this.assignments = assignments;
        this.people = people;
        this.assignment = assignment;
        this.notice = notice;
        this.change = change;
        time = new CourseTime(assignment.zone());
        addClassNames("sheet", "parts");
        students.setItemLabelGenerator(Enrolled::name);
        students.setManualValidation(true);
        students.setItems(students());
        Instant from = clock.instant().isAfter(assignment.due()) ? clock.instant() : assignment.due();
        due.setValue(time.clock(from)
                .toLocalDate()
                .plusDays(DAYS)
                .atTime(time.clock(assignment.due()).toLocalTime()));
        give.addClassName("btn");
        give.addClickListener(_ -> change.accept(this::give));
    }

    private List<Enrolled> students() {
        return people.people(assignment.course()).stream()
                .filter(each -> each.role() == CourseRole.STUDENT)
                .toList();
    }

    void write(boolean mayChange) {
        changeable = mayChange;
        removeAll();
        add(new H2(getTranslation("extension.heading")));
        Map<LearnerId, Instant> own = assignments.extensions(assignment.id());
        if (own.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("extension.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            add(list(own));
        }
        if (changeable) {
            students.setLabel(getTranslation("extension.students"));
            students.setHelperText(getTranslation("extension.students.help"));
            due.name(getTranslation("extension.due"), getTranslation("assign.zone", Moments.zone(assignment.zone())));
            give.setText(getTranslation("extension.give"));
            Div form = new Div(students, due, give);
            form.addClassName("extension-form");
            add(form);
        }
    }

    private Component list(Map<LearnerId, Instant> own) {
        DataTable table = new DataTable(
                getTranslation("extension.heading"),
                List.of(
                        getTranslation("extension.student"),
                        getTranslation("extension.due"),
                        getTranslation("extension.action")));
        for (Enrolled student : students()) {
            Instant until = own.get(student.learner());
            if (until != null) {
                table.row(
                        new Span(student.name()),
                        new Span(Moments.say(until, assignment.zone(), getLocale())),
                        changeable ? remove(student, until) : new Span());
            }
        }
        return table;
    }

    private Component remove(Enrolled student, Instant until) {
        NativeButton remove = new NativeButton(
                getTranslation("extension.remove"),
                _ -> change.accept(() -> {
                    assignments.removeExtension(assignment.id(), student.learner());
                    write(changeable);
                    NativeButton undo = new NativeButton(
                            getTranslation("course.undo"),
                            _ -> change.accept(() -> {
                                assignments.extend(assignment.id(), List.of(student.learner()), until);
                                write(changeable);
                                Focus.say(notice, getTranslation("extension.given", 1), student.name());
                            }));
                    undo.addClassName("btn");
                    Focus.say(notice, getTranslation("extension.removed", student.name()), "", undo);
                }));
        remove.addClassName("btn");
        remove.getElement().setAttribute("aria-label", getTranslation("extension.remove.of", student.name()));
        return remove;
    }

    private void give() {
        students.setErrorMessage(getTranslation("extension.students.missing"));
        students.setInvalid(students.getValue().isEmpty());
        Optional<LocalDateTime> until = due.value();
        if (until.isEmpty()) {
            due.wrong(getTranslation("assign.moment.missing"));
        } else if (time.due(until.get()).isBefore(assignment.opens())) {
            due.wrong(getTranslation("assign.due.early"));
        } else {
            due.right();
            give(time.due(until.get()));
        }
    }

    private void give(Instant until) {
        if (students.isInvalid()) {
            students.focus();
            return;
        }
        List<LearnerId> chosen =
                students.getValue().stream().map(Enrolled::learner).toList();
        assignments.extend(assignment.id(), chosen, until);
        students.clear();
        write(changeable);
        Focus.say(
                notice,
                getTranslation("extension.given", chosen.size()),
                Moments.say(until, assignment.zone(), getLocale()));
    }
}
