package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.ContrastService;
import org.driehoek.practice.LineReportView;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ScenarioTalks;

/**
 * UC-001: Find a talk to practise. Shows what is assigned and, apart from it, what can be practised freely: where the student
 * left off, and the talks held before.
 */
@Route("")
@Menu(title = "home.name", order = 0)
@PermitAll
class HomeView extends Page implements AfterNavigationObserver {
    private final transient PracticeService practice;
    private final transient ReportService reports;
    private final transient ContrastService contrasts;
    private final H2 own = new H2();
    private boolean shown;

    HomeView(PracticeService practice, ReportService reports, ContrastService contrasts) {
        super("home");
        this.practice = practice;
        this.contrasts = contrasts;
        this.reports = reports;
        own.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected String name() {
        return getTranslation("home.name");
    }

    /** Reads the talks again when the student comes back to a page that still stands. */
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
        add(new PageHeader().title(name()).lead(getTranslation("home.lead")));
        add(assigned(practice.assigned()), own(practice.talks()));
        List<LineReportView> mine = reports.mine();
        if (!mine.isEmpty()) {
            add(new MyReports(reports, mine));
        }
    }

    private Component assigned(List<AssignedTalks> talks) {
        Section part = part(new H2(getTranslation("home.assigned")), "home.assigned.words", "assigned-part");
        if (talks.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("home.assigned.nothing"));
            nothing.addClassName("nothing");
            part.add(nothing);
            return part;
        }
        Div cards = cards();
        talks.stream()
                .sorted(Comparator.comparing(HomeView::urgency))
                .map(AssignedCard::new)
                .forEach(cards::add);
        part.add(cards);
        return part;
    }

    /** What can be done comes first, what is over last; within both the order is that of the due dates. */
    private static int urgency(AssignedTalks talks) {
        return switch (talks.standing()) {
            case BUSY -> 0;
            case OPEN -> 1;
            case NOT_OPEN -> 2;
            case FINISHED -> 3;
            case MISSED -> 4;
        };
    }

    private Component own(List<ScenarioTalks> talks) {
        own.setText(getTranslation("home.own"));
        Section part = part(own, "home.own.words", "own-part");
        if (talks.isEmpty()) {
            part.add(new EmptyState(getTranslation("home.empty.title"), getTranslation("home.empty.words")));
            return part;
        }
        OwnTalks actions = new OwnTalks(practice, this::readAgain);
        Div cards = cards();
        talks.stream()
                .sorted(Comparator.comparing((ScenarioTalks each) -> each.open().isEmpty()))
                .map(each -> new TalkCard(each, actions, hasContrast(each)))
                .forEach(cards::add);
        part.add(cards);
        return part;
    }

    private boolean hasContrast(ScenarioTalks talks) {
        return talks.offered() && contrasts.of(talks.snapshot().scenario().id()).isPresent();
    }

    /** Writes the page anew after something in a list has changed; focus goes to the list's heading, since its button may be gone. */
    private void readAgain() {
        write();
        own.getElement().executeJs("this.focus()");
    }

    private Section part(H2 title, String words, String style) {
        Paragraph what = new Paragraph(getTranslation(words));
        what.addClassName("quiet");
        Section part = new Section(title, what);
        part.addClassNames("home-part", style);
        return part;
    }

    private static Div cards() {
        Div cards = new Div();
        cards.addClassName("cards");
        return cards;
    }
}
