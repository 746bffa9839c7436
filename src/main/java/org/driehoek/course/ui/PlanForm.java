package org.driehoek.course.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.CourseTime;

/** Asks when an assignment opens and is due, how many attempts there are, and whether there are hints. */
final class PlanForm extends Div {
    private final MomentField opens = new MomentField();
    private final MomentField due = new MomentField();
    private final IntegerField limit = new IntegerField();
    private final Checkbox hints = new Checkbox();
    private final CourseTime time;

    PlanForm(ZoneId zone) {
        addClassName("plan-form");
        time = new CourseTime(zone);
        limit.setMin(1);
        limit.setMax(AssignmentPlan.LARGEST_LIMIT);
        limit.setStepButtonsVisible(true);
        limit.setManualValidation(true);
        Div dates = new Div(opens, due);
        dates.addClassName("dates");
        add(dates, limit, hints);
    }

    void show(AssignmentPlan plan) {
        opens.setValue(time.clock(plan.opens()));
        due.setValue(time.clock(plan.due()));
        if (plan.limit() == null) {
            limit.clear();
        } else {
            limit.setValue(plan.limit());
        }
        hints.setValue(plan.hints());
    }

    /** Writes the labels. */
    void write() {
        String zone = getTranslation("assign.zone", Moments.zone(time.zone()));
        opens.name(getTranslation("assign.opens"), zone);
        due.name(getTranslation("assign.due"), zone);
        limit.setLabel(getTranslation("assign.limit"));
        limit.setHelperText(getTranslation("assign.limit.help"));
        hints.setLabel(getTranslation("assign.hints"));
    }

    /** Returns what was asked for; nothing, with the reasons beside the fields, when it cannot be. */
    Optional<AssignmentPlan> plan() {
        Optional<LocalDateTime> from = whole(opens);
        Optional<LocalDateTime> until = whole(due);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            due.wrong(getTranslation("assign.due.early"));
            until = Optional.empty();
        }
        Integer most = limit.getValue();
        boolean fits = most == null || (most >= 1 && most <= AssignmentPlan.LARGEST_LIMIT);
        limit.setErrorMessage(getTranslation("assign.limit.wrong", AssignmentPlan.LARGEST_LIMIT));
        limit.setInvalid(!fits);
        if (from.isEmpty()) {
            opens.focus();
        } else if (until.isEmpty()) {
            due.focus();
        } else if (!fits) {
            limit.focus();
        } else {
            return Optional.of(
                    new AssignmentPlan(time.opening(from.get()), time.due(until.get()), most, hints.getValue()));
        }
        return Optional.empty();
    }

    private Optional<LocalDateTime> whole(MomentField field) {
        Optional<LocalDateTime> value = field.value();
        if (value.isEmpty()) {
            field.wrong(getTranslation("assign.moment.missing"));
        } else {
            field.right();
        }
        return value;
    }
}
