package org.driehoek.course.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.driehoek.course.CourseSummary;

/** Asks to which course students move, and says what becomes of what they did. */
final class MoveDialog extends Dialog {
    private final ComboBox<CourseSummary> courses = new ComboBox<>();
    private final transient Consumer<CourseSummary> move;

    MoveDialog(String from, List<CourseSummary> destinations, Consumer<CourseSummary> move) {
        this.move = move;
        setHeaderTitle(getTranslation("members.move"));
        setWidth("min(560px, 92vw)");
        NativeButton cancel = new NativeButton(getTranslation("course.cancel"), _ -> close());
        cancel.addClassName("btn");
        if (destinations.isEmpty()) {
            add(new Paragraph(getTranslation("members.move.nowhere")));
            getFooter().add(cancel);
            return;
        }
        courses.setLabel(getTranslation("members.move.to"));
        courses.setItems(destinations);
        courses.setItemLabelGenerator(course -> course.name() + " (" + Moments.schoolYear(course.schoolYear()) + ")");
        courses.setWidthFull();
        courses.setManualValidation(true);
        NativeButton go = new NativeButton(getTranslation("members.move.go"), _ -> go());
        go.addClassNames("btn", "first");
        add(courses, new Paragraph(getTranslation("members.move.why", from)));
        getFooter().add(cancel, go);
    }

    private void go() {
        CourseSummary to = courses.getValue();
        courses.setErrorMessage(getTranslation("members.move.missing"));
        courses.setInvalid(to == null);
        if (to != null) {
            close();
            move.accept(to);
        }
    }
}
