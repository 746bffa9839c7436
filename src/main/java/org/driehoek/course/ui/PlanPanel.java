package org.driehoek.course.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.driehoek.base.ui.Notice;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.AttemptTally;
import org.driehoek.course.ChangedMeanwhileException;
import org.driehoek.course.CourseArchivedException;
import org.driehoek.course.Versioned;

/** Changes dates, limit and hints of an assignment; what was typed stays, whoever else was first. */
final class PlanPanel extends Section {
    private final transient AssignmentService assignments;
    private final transient AssignmentView assignment;
    private final transient Runnable changed;
    private final Notice notice;
    private final PlanForm form;
    private final NativeButton save = new NativeButton();
    private int version;

    PlanPanel(AssignmentService assignments, AssignmentView assignment, Notice notice, Runnable changed) {
        this.assignments = assignments;
        this.assignment = assignment;
        this.notice = notice;
        this.changed = changed;
        form = new PlanForm(assignment.zone());
        save.addClassNames("btn", "first");
        save.addClickListener(_ -> save());
        addClassNames("sheet", "parts");
        takePresent();
    }

    private void takePresent() {
        Versioned<AssignmentPlan> present = assignments.plan(assignment.id());
        version = present.version();
        form.show(present.value());
    }

    void write(boolean changeable) {
        removeAll();
        add(new H2(getTranslation("assign.how")));
        if (!changeable) {
            add(new Paragraph(say(assignments.plan(assignment.id()).value())));
            return;
        }
        form.write();
        save.setText(getTranslation("course.save"));
        add(form);
        AttemptTally.Tally done = assignments.attempts(assignment.id());
        if (done.students() > 0) {
            Paragraph consequences = new Paragraph(
                    getTranslation("assignment.change.why", done.students(), done.open(), done.finished()));
            consequences.addClassName("seen-by");
            add(consequences);
        }
        add(save);
    }

    private String say(AssignmentPlan plan) {
        Locale reader = getLocale();
        Integer limit = plan.limit();
        return String.join(
                " · ",
                getTranslation(
                        "assignment.times",
                        Moments.say(plan.opens(), assignment.zone(), reader),
                        Moments.say(plan.due(), assignment.zone(), reader)),
                limit == null
                        ? getTranslation("assignment.limit.none")
                        : getTranslation("assignment.limit.some", limit),
                getTranslation(plan.hints() ? "assignment.hints.on" : "assignment.hints.off"));
    }

    private void save() {
        form.plan().ifPresent(plan -> {
            try {
                assignments.change(assignment.id(), version, plan);
                takePresent();
                changed.run();
                Focus.say(notice, getTranslation("course.saved"), say(plan));
            } catch (ChangedMeanwhileException first) {
                Versioned<AssignmentPlan> present = assignments.plan(assignment.id());
                version = present.version();
                Conflicts.say(notice, first.by(), say(present.value()), () -> {
                    takePresent();
                    notice.hush();
                    changed.run();
                });
            } catch (CourseArchivedException meanwhile) {
                changed.run();
            }
        });
    }
}
