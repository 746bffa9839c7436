package org.driehoek.course.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.CourseArchivedException;
import org.driehoek.course.CourseService;
import org.driehoek.course.CourseTime;
import org.driehoek.course.ScenarioChoice;
import org.driehoek.identity.CurrentUser;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;

/** UC-024: Assign a talk. Second step: say when it opens and is due, how many attempts there are, and whether with hints. */
@Route(Addresses.ASSIGN)
@PermitAll
class AssignView extends CoursePart {
    private final transient AssignmentService assignments;
    private final transient Clock clock;
    private final Checkbox alternative = new Checkbox(true);
    private final NativeButton assign = new NativeButton();
    private transient @Nullable ScenarioChoice choice;
    private transient @Nullable ScenarioChoice other;
    private @Nullable PlanForm form;

    AssignView(CourseService courses, AssignmentService assignments, CurrentUser user, Clock clock) {
        super(courses, user);
        this.assignments = assignments;
        this.clock = clock;
        assign.addClassNames("btn", "first");
        assign.addClickListener(_ -> assign());
    }

    @Override
    void open(BeforeEnterEvent event) {
        List<ScenarioChoice> choices = assignments.choices(course().id());
        choice = find(choices, event.getRouteParameters().get("scenario").orElse(""));
        if (choice == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        other = find(choices, choice.snapshot().scenario().alternative());
        Instant now = clock.instant();
        CourseTime time = new CourseTime(course().zone());
        form = new PlanForm(course().zone());
        form.show(new AssignmentPlan(now.truncatedTo(ChronoUnit.MINUTES), time.due(time.usualDue(now)), null, true));
    }

    private static @Nullable ScenarioChoice find(List<ScenarioChoice> choices, @Nullable String scenario) {
        return choices.stream()
                .filter(each -> each.snapshot().scenario().id().equals(scenario))
                .findFirst()
                .orElse(null);
    }

    @Override
    String part() {
        return Addresses.course(course().id());
    }

    private static String title(ScenarioChoice of, Language language) {
        return of.snapshot().scenario().title().in(language);
    }

    @Override
    void writePart() {
        if (choice == null || form == null || course().archived()) {
            return;
        }
        Language language = Language.of(getLocale());
        form.write();
        assign.setText(getTranslation("assignments.assign"));
        Section talk = new Section(new ScenarioFacts(choice, new H3(title(choice, language)), preview(choice)));
        talk.addClassName("sheet");
        Section sheet = new Section(new H2(getTranslation("assign.how")), form);
        sheet.addClassNames("sheet", "parts");
        if (other != null) {
            alternative.setLabel(getTranslation("assign.alternative", title(other, language)));
            Paragraph why = new Paragraph(getTranslation("assign.alternative.why"));
            why.addClassName("quiet");
            sheet.add(new Div(alternative, why));
        }
        Paragraph pins = new Paragraph(getTranslation("assign.pins"));
        pins.addClassName("quiet");
        Anchor back = new Anchor(Addresses.choose(course().id()), getTranslation("assign.back"));
        back.addClassName("btn");
        Div actions = new Div(assign, back);
        actions.addClassName("actions");
        sheet.add(pins, actions);
        add(new H2(getTranslation("assign.heading")), talk, sheet);
    }

    private Anchor preview(ScenarioChoice of) {
        Anchor preview = new Anchor(Addresses.preview(of.snapshot().scenario().id()), getTranslation("assign.preview"));
        preview.addClassName("btn");
        return preview;
    }

    private void assign() {
        if (choice == null || form == null) {
            return;
        }
        String scenario = choice.snapshot().scenario().id();
        String instead = other != null && alternative.getValue()
                ? other.snapshot().scenario().id()
                : null;
        form.plan().ifPresent(plan -> {
            try {
                AssignmentId made = assignments.assign(course().id(), scenario, instead, plan);
                getUI().ifPresent(ui -> ui.navigate(Addresses.assignment(made)));
            } catch (ScenarioNotFoundException gone) {
                Focus.say(notice, getTranslation("assign.gone"), getTranslation("assign.gone.why"));
            } catch (CourseArchivedException meanwhile) {
                again();
            }
        });
    }
}
