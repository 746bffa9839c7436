package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
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
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ScenarioTalks;

/** UC-001: Find a talk to practise. Shows every talk on offer, where the student left off, and the talks held before. */
@Route("")
@Menu(title = "home.name", order = 0)
@PermitAll
class HomeView extends Page implements AfterNavigationObserver {
    private final transient PracticeService practice;
    private boolean shown;

    HomeView(PracticeService practice) {
        super("home");
        this.practice = practice;
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
        List<ScenarioTalks> talks = practice.talks();
        if (talks.isEmpty()) {
            add(new EmptyState(getTranslation("home.empty.title"), getTranslation("home.empty.words")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        talks.stream()
                .sorted(Comparator.comparing((ScenarioTalks each) -> each.open().isEmpty()))
                .map(TalkCard::new)
                .forEach(cards::add);
        add(cards);
    }
}
