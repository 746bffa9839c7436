package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.CopyField;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.AssignmentCard;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentNotFoundException;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseArchivedException;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.course.EnrolmentService;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** UC-025: Change an assignment. Its dates, own due dates of students, a newer revision, its links; take it back. */
@Route(Addresses.ASSIGNMENT)
@PermitAll
class ChangeAssignmentView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    private final transient AssignmentService assignments;
    private final transient EnrolmentService people;
    private final transient CourseService courses;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private transient @Nullable AssignmentCard card;
    private @Nullable PlanPanel plan;
    private @Nullable ExtensionsPanel extensions;
    private boolean lecturer;
    private boolean shown;

    ChangeAssignmentView(AssignmentService assignments, EnrolmentService people, CourseService courses, Clock clock) {
        super("course", "assignment");
        this.assignments = assignments;
        this.people = people;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id = event.getRouteParameters()
                .get("assignment")
                .flatMap(AssignmentId::parse)
                .orElse(null);
        try {
            if (id != null) {
                open(id);
                return;
            }
        } catch (AccessDeniedException | AssignmentNotFoundException hidden) {
            card = null;
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void open(AssignmentId id) {
        card = assignments.card(id);
        AssignmentView assignment = card.assignment();
        lecturer = courses.course(assignment.course()).roles().contains(CourseRole.LECTURER);
        plan = new PlanPanel(assignments, assignment, notice, this::again);
        extensions = new ExtensionsPanel(assignments, people, assignment, clock, notice, this::change);
    }

    /** Writes again when the same page is opened for another assignment. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shown) {
            write();
        }
        shown = true;
    }

    private void again() {
        if (card != null) {
            card = assignments.card(card.assignment().id());
            write();
        }
    }

    @Override
    protected String name() {
        return card == null ? "" : card.scenario().title().in(Language.of(getLocale()));
    }

    @Override
    protected void write() {
        removeAll();
        if (card == null || plan == null || extensions == null) {
            return;
        }
        AssignmentView assignment = card.assignment();
        boolean changeable = lecturer && !assignment.archived();
        add(header(assignment), notice);
        if (assignment.archived()) {
            Notice archived = new Notice();
            archived.say(getTranslation("course.archived"), getTranslation("course.archived.why"));
            add(archived);
        }
        if (changeable && card.newer()) {
            assignments
                    .newerRevision(assignment.id())
                    .ifPresent(newer -> add(new RevisionPanel(newer, () -> change(() -> takeNewer(assignment.id())))));
        }
        plan.write(changeable);
        extensions.write(changeable);
        add(plan, extensions, links(assignment));
        if (changeable) {
            add(new WithdrawalPanel(assignments, assignment, notice, this::change, this::again));
        }
    }

    private Component header(AssignmentView assignment) {
        Div facts = new Div(
                new Chip(getTranslation("assignment.state." + States.of(assignment, clock.instant()))),
                link(Addresses.course(assignment.course()), assignment.courseName()),
                link(Addresses.progress(assignment.id()), getTranslation("assignment.progress")));
        facts.addClassName("actions");
        PageHeader header = new PageHeader()
                .eyebrow(getTranslation("assignment.eyebrow", assignment.courseName()))
                .title(name());
        return new Div(header, facts);
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        return link;
    }

    /** Does a change; when the course was archived meanwhile, shows that instead. */
    private void change(Runnable act) {
        try {
            act.run();
        } catch (CourseArchivedException meanwhile) {
            again();
        }
    }

    private void takeNewer(AssignmentId id) {
        assignments.takeNewerRevision(id);
        again();
        Focus.say(notice, getTranslation("assignment.newer.done"), getTranslation("assignment.newer.done.why"));
    }

    private Component links(AssignmentView assignment) {
        CopyField address = CopyField.line();
        address.show(getTranslation("assignment.link"), assignments.link(assignment.id()));
        Paragraph why = new Paragraph(getTranslation("assignment.link.why"));
        why.addClassName("quiet");
        Anchor preview = link(Addresses.preview(assignment.scenario()), getTranslation("assign.preview"));
        return sheet(new H2(getTranslation("assignment.links")), address, why, new Div(preview));
    }

    private static Component sheet(Component... parts) {
        Section sheet = new Section(parts);
        sheet.addClassNames("sheet", "parts");
        return sheet;
    }
}
