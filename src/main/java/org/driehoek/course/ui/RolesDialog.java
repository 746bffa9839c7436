package org.driehoek.course.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.function.Consumer;
import org.driehoek.course.CourseRole;

/** Asks which roles somebody has in a course. */
final class RolesDialog extends Dialog {
    private final CheckboxGroup<CourseRole> roles = new CheckboxGroup<>();
    private final transient Consumer<Set<CourseRole>> change;

    RolesDialog(Member member, Consumer<Set<CourseRole>> change) {
        this.change = change;
        setHeaderTitle(getTranslation("members.roles.of", member.name()));
        setWidth("min(480px, 92vw)");
        roles.setLabel(getTranslation("members.column.roles"));
        roles.setItems(CourseRole.values());
        roles.setItemLabelGenerator(role -> Roles.name(this, role));
        roles.setValue(member.roles());
        roles.setManualValidation(true);
        NativeButton save = new NativeButton(getTranslation("course.save"), _ -> save());
        save.addClassNames("btn", "first");
        NativeButton cancel = new NativeButton(getTranslation("course.cancel"), _ -> close());
        cancel.addClassName("btn");
        add(roles);
        getFooter().add(cancel, save);
    }

    private void save() {
        roles.setErrorMessage(getTranslation("members.roles.none"));
        roles.setInvalid(roles.getValue().isEmpty());
        if (!roles.isInvalid()) {
            close();
            change.accept(roles.getValue());
        }
    }
}
