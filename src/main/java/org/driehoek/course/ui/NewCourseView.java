package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseService;
import org.driehoek.identity.CurrentUser;

/** UC-021: Open a course. Asks its name, school year, language and time zone, and goes on to its people. */
@Route(Addresses.NEW_COURSE)
@RolesAllowed("ADMIN")
class NewCourseView extends Page {
    private static final ZoneId USUAL = ZoneId.of("Europe/Amsterdam");

    private final transient CourseService courses;
    private final CourseForm form;
    private final NativeButton save = new NativeButton();

    NewCourseView(CourseService courses, CurrentUser user, Clock clock) {
        super("course");
        this.courses = courses;
        LocalDate today = LocalDate.now(clock.withZone(USUAL));
        form = new CourseForm(Year.from(today));
        // From May on, a new course is for the year to come.
        int year = today.getMonth().compareTo(Month.MAY) >= 0 ? today.getYear() : today.getYear() - 1;
        form.begin(year, USUAL, user.get().language());
        save.addClassNames("btn", "first");
        save.addClickListener(_ -> save());
    }

    @Override
    protected String name() {
        return getTranslation("courses.new");
    }

    @Override
    protected void write() {
        removeAll();
        form.write();
        save.setText(getTranslation("courses.new.save"));
        Anchor back = new Anchor(Addresses.COURSES, getTranslation("course.cancel"));
        back.addClassName("btn");
        Div actions = new Div(save, back);
        actions.addClassName("actions");
        Section sheet = new Section(form, actions);
        sheet.addClassNames("sheet", "parts");
        add(new PageHeader().title(name()).lead(getTranslation("courses.new.lead")), sheet);
    }

    private void save() {
        form.settings().ifPresent(settings -> {
            CourseId course = courses.create(settings);
            getUI().ifPresent(ui -> ui.navigate(Addresses.people(course)));
        });
    }
}
