package org.driehoek.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentNotFoundException;
import org.driehoek.course.AssignmentView;
import org.driehoek.insight.Progress;
import org.driehoek.insight.ProgressFilter;
import org.driehoek.insight.ProgressService;
import org.driehoek.insight.Shown;
import org.driehoek.scenario.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** UC-041: Follow a class. Shows who has not started, is busy, has finished or is late with an assignment, and the levels. */
@Route(ProgressAddress.PROGRESS)
@PermitAll
class ProgressView extends Page implements HasUrlParameter<String>, AfterNavigationObserver {
    private final transient ProgressService service;
    private final Div list = new Div();
    private final Paragraph found = new Paragraph();
    private transient @Nullable ProgressAddress address;
    private transient @Nullable Progress progress;
    private @Nullable TakeAway takeAway;
    private boolean shown;

    ProgressView(ProgressService service) {
        super("progress");
        this.service = service;
        list.addClassName("class-list");
        found.addClassName("unseen");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        Optional<AssignmentId> id = AssignmentId.parse(text);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            address = ProgressAddress.of(id.get(), event.getLocation().getQueryParameters());
            progress = service.progress(id.get(), address.filter());
        } catch (AccessDeniedException | AssignmentNotFoundException notTheirs) {
            progress = null;
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Writes the page again when only what stands behind the address has changed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shown) {
            write();
        }
        shown = true;
    }

    @Override
    protected String name() {
        return progress == null
                ? ""
                : getTranslation("progress.name", progress.scenario().title().in(language()));
    }

    @Override
    protected void write() {
        removeAll();
        if (progress == null || address == null) {
            return;
        }
        add(header(progress));
        if (progress.totals().getOrDefault(Shown.ALL, 0) == 0
                && progress.former().isEmpty()) {
            Anchor course =
                    new Anchor("courses/" + progress.assignment().course(), getTranslation("progress.to-course"));
            course.addClassName("btn");
            add(new EmptyState(getTranslation("progress.nobody"), getTranslation("progress.nobody.why"), course));
            return;
        }
        takeAway = new TakeAway(service, progress, this::filter);
        add(new SpreadPanel(progress, language()), students(), takeAway);
        if (!progress.former().isEmpty()) {
            add(former(progress));
        }
        fill();
    }

    private Component header(Progress now) {
        AssignmentView assignment = now.assignment();
        Moments moments = new Moments(assignment.zone(), language().locale());
        String totals = getTranslation(
                "progress.totals",
                now.totals().getOrDefault(Shown.FINISHED, 0),
                now.totals().getOrDefault(Shown.ALL, 0),
                now.totals().getOrDefault(Shown.LATE, 0));
        return new PageHeader()
                .eyebrow(String.join(
                        " · ", assignment.courseName(), getTranslation("progress.due", moments.of(assignment.due()))))
                .title(name())
                .lead(assignment.withdrawn() ? totals + " " + getTranslation("progress.withdrawn") : totals);
    }

    private Component students() {
        Section sheet = new Section(new H2(getTranslation("progress.students")));
        sheet.addClassName("sheet");
        sheet.add(new ProgressForm(Objects.requireNonNull(progress), filter(), this::narrow), list, found);
        return sheet;
    }

    private ProgressFilter filter() {
        return address == null ? ProgressFilter.ALL : address.filter();
    }

    /** Shows what a filter leaves. The form stays, and with it the place of who types. */
    private void narrow(ProgressFilter filter, boolean typing) {
        ProgressAddress now = Objects.requireNonNull(address).with(filter);
        address = now;
        progress = service.progress(now.assignment(), filter);
        getUI().ifPresent(ui -> {
            var history = ui.getPage().getHistory();
            if (typing) {
                history.replaceState(null, now.written());
            } else {
                history.pushState(null, now.written());
            }
        });
        fill();
        if (takeAway != null) {
            takeAway.refresh();
        }
        found.setText(getTranslation("progress.found", progress.found()));
    }

    private void fill() {
        list.removeAll();
        if (progress == null || address == null) {
            return;
        }
        list.add(new ShownTabs(progress, address));
        if (progress.rows().isEmpty()) {
            Anchor all = new Anchor(address.with(ProgressFilter.ALL).written(), getTranslation("progress.all"));
            all.addClassName("btn");
            list.add(new EmptyState(getTranslation("progress.none"), getTranslation("progress.none.why"), all));
        } else {
            list.add(new ProgressTable(progress, progress.rows(), language(), getTranslation("progress.students")));
            list.add(new Pages(progress, address));
        }
    }

    private Component former(Progress now) {
        Section sheet = new Section(
                new H2(getTranslation("progress.former")), new Paragraph(getTranslation("progress.former.why")));
        sheet.addClassNames("sheet", "former");
        sheet.add(new ProgressTable(now, now.former(), language(), getTranslation("progress.former")));
        return sheet;
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
