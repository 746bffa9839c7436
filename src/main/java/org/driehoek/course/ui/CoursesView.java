package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.base.ui.Pager;
import org.driehoek.course.CourseList;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.course.CourseSummary;
import org.driehoek.identity.CurrentUser;

/** UC-020: Find a course. Lists the courses in which somebody teaches; whoever runs the installation finds all of them. */
@Route(Addresses.COURSES)
@Menu(title = "courses.name", order = 10)
@PermitAll
class CoursesView extends Page implements AfterNavigationObserver {
    private final transient CourseService courses;
    private final boolean administrator;
    private final TextField words = new TextField();
    private final Checkbox archived = new Checkbox();
    private final Div found = new Div();
    private final Pager pager = new Pager(this::search);
    private boolean shown;

    CoursesView(CourseService courses, CurrentUser user) {
        super("courses");
        this.courses = courses;
        administrator = user.get().administrator();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> search(0));
        archived.addValueChangeListener(_ -> search(0));
    }

    @Override
    protected String name() {
        return getTranslation("courses.name");
    }

    /** Reads the courses again when the reader comes back to a page that still stands. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shown) {
            write();
        }
        shown = true;
    }

    @Override
    protected void write() {
        removeAll();
        add(new PageHeader().title(name()).lead(getTranslation("courses.lead")));
        List<CourseSummary> mine = courses.mine(CourseRole.LECTURER, CourseRole.TRAINER);
        List<CourseSummary> inUse =
                mine.stream().filter(course -> !course.archived()).toList();
        List<CourseSummary> past = mine.stream().filter(CourseSummary::archived).toList();
        if (!inUse.isEmpty()) {
            String title = getTranslation("courses.mine");
            add(sheet(new H2(title), new CourseTable(title, inUse, true)));
        } else if (!administrator) {
            add(new EmptyState(getTranslation("courses.empty"), getTranslation("courses.empty.words")));
        }
        if (!past.isEmpty()) {
            String title = getTranslation("courses.past", past.size());
            add(sheet(new NativeDetails(title, new CourseTable(title, past, true))));
        }
        if (administrator) {
            add(all());
        }
    }

    private Component all() {
        words.setLabel(getTranslation("courses.search"));
        archived.setLabel(getTranslation("courses.archived"));
        Anchor add = new Anchor(Addresses.NEW_COURSE, getTranslation("courses.new"));
        add.addClassNames("btn", "first");
        Div search = new Div(words, archived);
        search.addClassName("search");
        found.getElement().setAttribute("aria-live", "polite");
        search(0);
        return sheet(new H2(getTranslation("courses.all")), add, search, found, pager);
    }

    private void search(int page) {
        CourseList part = courses.all(words.getValue(), archived.getValue(), page);
        found.removeAll();
        if (part.total() > 0) {
            found.add(new CourseTable(getTranslation("courses.all"), part.courses(), false));
        } else {
            boolean none = words.isEmpty() && !archived.getValue();
            found.add(new EmptyState(
                    getTranslation(none ? "courses.none" : "courses.not-found"),
                    getTranslation(none ? "courses.none.words" : "courses.not-found.words")));
        }
        pager.show(part.page(), part.pages(), part.total());
    }

    private static Component sheet(Component... parts) {
        Section sheet = new Section(parts);
        sheet.addClassNames("sheet", "parts");
        return sheet;
    }
}
