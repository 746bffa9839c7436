package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.course.AssignmentCard;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.CourseService;
import org.driehoek.identity.CurrentUser;

/** UC-023: See what is assigned in a course, and go on to how far the students are. */
@Route(Addresses.COURSE)
@PermitAll
class CourseAssignmentsView extends CoursePart {
    private final transient AssignmentService assignments;
    private final transient Clock clock;

    CourseAssignmentsView(CourseService courses, AssignmentService assignments, CurrentUser user, Clock clock) {
        super(courses, user);
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    String part() {
        return Addresses.course(course().id());
    }

    @Override
    void writePart() {
        List<AssignmentCard> cards = assignments.cards(course().id());
        if (cards.isEmpty()) {
            add(empty());
            return;
        }
        Section sheet = new Section(new H2(getTranslation("course.part.assignments")));
        sheet.addClassNames("sheet", "parts");
        if (mayAssign()) {
            Div actions = new Div(assign());
            actions.addClassName("actions");
            sheet.add(actions);
        }
        cards.forEach(card -> sheet.add(new AssignmentItem(card, clock.instant())));
        add(sheet);
    }

    private Component empty() {
        String title = getTranslation("assignments.empty");
        if (!mayAssign()) {
            return new EmptyState(title, getTranslation("assignments.empty.look"));
        }
        if (course().students() == 0) {
            Anchor add = new Anchor(Addresses.addPeople(course().id()), getTranslation("members.add"));
            add.addClassName("btn");
            return new EmptyState(title, getTranslation("assignments.empty.nobody"), assign(), add);
        }
        return new EmptyState(title, getTranslation("assignments.empty.words"), assign());
    }

    private Anchor assign() {
        Anchor assign = new Anchor(Addresses.choose(course().id()), getTranslation("assignments.assign"));
        assign.addClassNames("btn", "first");
        return assign;
    }
}
