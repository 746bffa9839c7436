package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.driehoek.base.ui.Notice;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.AssignmentView;

/** Takes an assignment back, or gives it again. */
final class WithdrawalPanel extends Section {
    private final transient AssignmentService assignments;
    private final transient AssignmentId id;
    private final Notice notice;
    private final transient Consumer<Runnable> change;
    private final transient Runnable again;

    WithdrawalPanel(
            AssignmentService assignments,
            AssignmentView assignment,
            Notice notice,
            Consumer<Runnable> change,
            Runnable again) {
        this.assignments = assignments;
        this.id = assignment.id();
        this.notice = notice;
        this.change = change;
        this.again = again;
        boolean out = assignment.withdrawn();
        NativeButton button = new NativeButton(
                getTranslation(out ? "assignment.restore" : "assignment.withdraw"),
                _ -> change.accept(out ? this::restore : this::withdraw));
        button.addClassName("btn");
        addClassNames("sheet", "parts");
        add(
                new H2(getTranslation(out ? "assignment.restore" : "assignment.withdraw")),
                new Paragraph(getTranslation(out ? "assignment.restore.why" : "assignment.withdraw.why")),
                new Div(button));
    }

    private void withdraw() {
        assignments.withdraw(id);
        again.run();
        NativeButton undo = new NativeButton(getTranslation("course.undo"), _ -> change.accept(this::restore));
        undo.addClassName("btn");
        Focus.say(notice, getTranslation("assignment.withdraw.done"), "", undo);
    }

    private void restore() {
        assignments.restore(id);
        again.run();
        Focus.say(notice, getTranslation("assignment.restore.done"), "");
    }
}
