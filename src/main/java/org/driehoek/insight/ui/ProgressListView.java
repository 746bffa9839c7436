package org.driehoek.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.insight.ProgressService;
import org.driehoek.insight.ProgressSummary;
import org.driehoek.scenario.Language;

/** UC-040: See how classes are doing. Shows what is assigned in the reader's courses, with how many have finished and are late. */
@Route("progress")
@Menu(title = "progress.list.name", order = 15)
@PermitAll
class ProgressListView extends Page implements AfterNavigationObserver {
    private final transient ProgressService service;
    private boolean shown;

    ProgressListView(ProgressService service) {
        super("progress", "progress-list");
        this.service = service;
    }

    @Override
    protected String name() {
        return getTranslation("progress.list.name");
    }

    /** Reads the numbers again when the reader comes back to a page that still stands. */
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
        List<ProgressSummary> summaries = service.mine();
        add(new PageHeader().title(name()).lead(getTranslation("progress.list.lead")));
        if (summaries.isEmpty()) {
            Anchor courses = new Anchor("courses", getTranslation("progress.list.to-courses"));
            courses.addClassName("btn");
            add(new EmptyState(
                    getTranslation("progress.list.empty"), getTranslation("progress.list.empty.why"), courses));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("assignments");
        summaries.forEach(summary -> list.add(item(summary)));
        add(list);
    }

    private ListItem item(ProgressSummary summary) {
        Language language = Language.of(getLocale());
        Moments moments = new Moments(summary.assignment().zone(), language.locale());
        Anchor open = new Anchor(
                "progress/" + summary.assignment().id(), summary.title().in(language));
        Div facts = new Div(
                new Span(summary.assignment().courseName()),
                new Span(getTranslation(
                        "progress.due", moments.of(summary.assignment().due()))));
        facts.addClassName("facts");
        ListItem item = new ListItem(new H2(open), facts, bar(summary));
        item.addClassName("sheet");
        return item;
    }

    private Component bar(ProgressSummary summary) {
        Div counts = new Div(new Span(
                getTranslation("progress.list.counts", summary.finished(), summary.students(), summary.busy())));
        counts.addClassName("facts");
        if (summary.late() > 0) {
            Chip late = new Chip(getTranslation("progress.list.late", summary.late()));
            late.addClassName("late");
            counts.add(late);
        }
        return counts;
    }
}
