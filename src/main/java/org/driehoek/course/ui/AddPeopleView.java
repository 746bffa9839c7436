package org.driehoek.course.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.driehoek.course.CourseArchivedException;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.course.EnrolmentService;
import org.driehoek.course.ImportPreview;
import org.driehoek.course.ImportUndone;
import org.driehoek.course.Imported;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.PastedList;
import org.jspecify.annotations.Nullable;

/** UC-027: Enrol people by a pasted list. Shows what would happen with each line before anything does. */
@Route(Addresses.ADD_PEOPLE)
@PermitAll
class AddPeopleView extends CoursePart {
    private final transient EnrolmentService people;
    private final RadioButtonGroup<CourseRole> role = new RadioButtonGroup<>();
    private final TextArea list = new TextArea();
    private final NativeButton check = new NativeButton();
    private final Checkbox mail = new Checkbox(true);
    private final NativeButton enrol = new NativeButton();
    private final Div below = new Div();
    private transient @Nullable ImportPreview preview;
    private transient @Nullable Imported imported;

    AddPeopleView(CourseService courses, EnrolmentService people, CurrentUser user) {
        super(courses, user);
        this.people = people;
        role.setItems(CourseRole.values());
        role.addValueChangeListener(_ -> stale());
        list.setMinRows(8);
        list.setManualValidation(true);
        list.addValueChangeListener(_ -> stale());
        check.addClassName("btn");
        check.addClickListener(_ -> check());
        enrol.addClassNames("btn", "first");
        enrol.addClickListener(_ -> enrol());
        below.addClassName("column");
    }

    /** Without a lecturer nobody can assign anything, so that one is asked for first. */
    @Override
    void open(BeforeEnterEvent event) {
        boolean led = people.people(course().id()).stream().anyMatch(each -> each.role() == CourseRole.LECTURER);
        role.setValue(led ? CourseRole.STUDENT : CourseRole.LECTURER);
    }

    @Override
    String part() {
        return Addresses.people(course().id());
    }

    @Override
    void writePart() {
        if (!mayManage()) {
            return;
        }
        role.setLabel(getTranslation("members.add.role"));
        role.setItemLabelGenerator(each -> Roles.name(this, each));
        list.setLabel(getTranslation("members.add.list"));
        list.setHelperText(getTranslation("members.add.list.help"));
        check.setText(getTranslation("members.add.check"));
        mail.setLabel(getTranslation("members.add.mail"));
        Anchor back = new Anchor(Addresses.people(course().id()), getTranslation("members.add.back"));
        back.addClassName("btn");
        Div actions = new Div(check, back);
        actions.addClassName("actions");
        Section sheet = new Section(new H2(getTranslation("members.add")), role, list, actions);
        sheet.addClassNames("sheet", "parts");
        add(sheet, below);
        writeBelow();
    }

    private void stale() {
        preview = null;
        writeBelow();
    }

    private void writeBelow() {
        below.removeAll();
        if (preview != null) {
            PreviewPanel panel = new PreviewPanel(preview);
            long joining = preview.joining();
            if (joining > 0) {
                enrol.setText(getTranslation("members.add.enrol", joining, Roles.name(this, role.getValue())));
                if (preview.canMail()) {
                    panel.add(mail);
                }
                panel.add(new Div(enrol));
            } else {
                panel.add(new Paragraph(getTranslation("members.add.nobody")));
            }
            below.add(panel);
        } else if (imported != null) {
            below.add(new ImportedPanel(imported, () -> change(this::undo)));
        }
    }

    private void check() {
        PastedList read = PastedList.parse(list.getValue());
        list.setErrorMessage(getTranslation("members.add.list.missing"));
        list.setInvalid(read.isEmpty());
        if (read.isEmpty()) {
            list.focus();
            return;
        }
        imported = null;
        preview = people.preview(course().id(), read, role.getValue());
        writeBelow();
        Focus.to(below);
    }

    private void enrol() {
        PastedList read = PastedList.parse(list.getValue());
        try {
            Imported done = people.enrol(
                    course().id(), read, role.getValue(), preview != null && preview.canMail() && mail.getValue());
            // Lines that could not be taken stay, to be put right.
            String rest = String.join(
                    "\n", read.problems().stream().map(PastedList.Problem::text).toList());
            list.setValue(rest);
            preview = null;
            imported = done;
            writeBelow();
            Focus.to(below);
        } catch (CourseArchivedException meanwhile) {
            again();
        }
    }

    private void undo() {
        if (imported != null) {
            ImportUndone undone = people.undo(course().id(), imported.id());
            imported = null;
            writeBelow();
            Focus.say(notice, getTranslation("lists.undone", undone.left(), undone.accounts()), "");
        }
    }
}
