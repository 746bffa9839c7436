package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.CourseArchivedException;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseNotFoundException;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.course.CourseSummary;
import org.driehoek.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A page of one course: its name, the way to the three parts, and the part that is shown. */
abstract class CoursePart extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    final Notice notice = new Notice();
    private final transient CourseService courses;
    private final transient CurrentUser user;
    private transient @Nullable CourseSummary course;
    private boolean shown;

    CoursePart(CourseService courses, CurrentUser user) {
        super("course");
        this.courses = courses;
        this.user = user;
    }

    /** Opens what the address says, beside the course; throws what the services throw. */
    void open(BeforeEnterEvent event) {}

    /** Adds the part to the page. */
    abstract void writePart();

    /** Returns the address of the part among the three, to mark it in the way there. */
    abstract String part();

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        CourseId id = event.getRouteParameters()
                .get("course")
                .flatMap(CourseId::parse)
                .orElse(null);
        if (id == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            course = courses.course(id);
            open(event);
        } catch (AccessDeniedException | CourseNotFoundException hidden) {
            course = null;
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Writes again when the same page is opened for something else. */
    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        if (shown) {
            write();
        }
        shown = true;
    }

    @Override
    protected String name() {
        return course == null ? "" : course.name();
    }

    @Override
    protected final void write() {
        removeAll();
        if (course != null) {
            add(header(course), ways(course), notice);
            if (course.archived()) {
                Notice archived = new Notice();
                archived.say(getTranslation("course.archived"), getTranslation("course.archived.why"));
                add(archived);
            }
            writePart();
        }
    }

    private Component header(CourseSummary shownCourse) {
        return new PageHeader()
                .eyebrow(getTranslation(
                        "course.eyebrow",
                        Moments.schoolYear(shownCourse.schoolYear()),
                        Moments.zone(shownCourse.zone())))
                .title(shownCourse.name());
    }

    private Component ways(CourseSummary of) {
        Nav nav = new Nav();
        nav.addClassName("ways");
        nav.setAriaLabel(getTranslation("course.parts"));
        nav.add(
                way(Addresses.course(of.id()), getTranslation("course.part.assignments")),
                way(Addresses.people(of.id()), getTranslation("course.part.people")),
                way(Addresses.settings(of.id()), getTranslation("course.part.settings")));
        return nav;
    }

    private Anchor way(String address, String words) {
        Anchor way = new Anchor(address, words);
        if (address.equals(part())) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }

    /** Returns the course of the page. */
    final CourseSummary course() {
        return Objects.requireNonNull(course);
    }

    /** Reads the course again and writes the page. */
    final void again() {
        course = courses.course(course().id());
        write();
    }

    /** Does a change; when the course was archived meanwhile, shows that instead. */
    final void change(Runnable act) {
        try {
            act.run();
        } catch (CourseArchivedException meanwhile) {
            again();
        }
    }

    /** Returns whether whoever reads may change the course and its people. */
    final boolean mayManage() {
        return !course().archived() && (user.get().administrator() || lecturer());
    }

    /** Returns whether whoever reads may assign. */
    final boolean mayAssign() {
        return !course().archived() && lecturer();
    }

    final boolean lecturer() {
        return course().roles().contains(CourseRole.LECTURER);
    }
}
