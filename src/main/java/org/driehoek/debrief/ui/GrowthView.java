package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.base.ui.Page;
import org.driehoek.base.ui.PageHeader;
import org.driehoek.practice.Growth;
import org.driehoek.practice.GrowthAttempt;
import org.driehoek.practice.GrowthService;
import org.driehoek.review.ReviewService;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * UC-035: See how one has grown. Shows a student the own levels over all attempts and scenarios, and says what to practise next and
 * why.
 */
@Route("growth")
@Menu(title = "growth.name", order = 5)
@PermitAll
class GrowthView extends Page implements AfterNavigationObserver {
    private static final String ALL = "";

    private final transient GrowthService service;
    private final transient ReviewService reviews;
    private final Select<String> scenario = new Select<>();
    private final Div shown = new Div();
    private final Folds folds = new Folds();
    private transient @Nullable GrowthWords words;
    private boolean written;

    GrowthView(GrowthService service, ReviewService reviews) {
        super("growth");
        this.service = service;
        this.reviews = reviews;
        shown.addClassName("column");
        scenario.setId("growth-scenario");
        scenario.addValueChangeListener(change -> {
            if (change.isFromClient() && words != null) {
                show(words);
            }
        });
    }

    @Override
    protected String name() {
        return getTranslation("growth.name");
    }

    /** Reads the levels again when the student comes back to a page that still stands. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (written) {
            write();
        }
        written = true;
    }

    @Override
    protected void write() {
        removeAll();
        Growth growth = service.growth();
        GrowthWords told = new GrowthWords(this, growth, reviews.overrides(), Language.of(getLocale()));
        words = told;
        add(new PageHeader().title(name()).lead(getTranslation("growth.lead")));
        if (growth.attempts().isEmpty()) {
            Anchor home = new Anchor("", getTranslation("growth.empty.go"));
            home.addClassName("btn");
            add(new EmptyState(getTranslation("growth.empty"), getTranslation("growth.empty.words"), home));
        }
        if (growth.next() != null) {
            add(new AdvicePanel(told, growth.next(), folds));
        }
        if (!growth.attempts().isEmpty()) {
            filter(told);
            show(told);
            add(shown);
        }
    }

    /** Offers the scenarios that were practised; what was chosen stays. */
    private void filter(GrowthWords told) {
        SequencedMap<String, Text> titles = told.growth().titles();
        List<String> choices = new ArrayList<>(List.of(ALL));
        choices.addAll(titles.keySet());
        String chosen = scenario.getValue();
        scenario.setLabel(told.say("growth.scenario"));
        scenario.setItemLabelGenerator(id -> {
            Text title = titles.get(id);
            return title == null ? told.say("growth.scenario.all") : told.read(title);
        });
        scenario.setItems(choices);
        scenario.setValue(chosen != null && choices.contains(chosen) ? chosen : ALL);
        if (titles.size() > 1) {
            add(scenario);
        }
    }

    private void show(GrowthWords told) {
        String chosen = scenario.getValue();
        List<GrowthAttempt> attempts = told.growth().attempts().stream()
                .filter(attempt -> chosen.equals(ALL) || attempt.scenario().equals(chosen))
                .toList();
        shown.removeAll();
        shown.add(new GrowthPanel(told, attempts, folds), new GrowthTalks(told, attempts));
    }
}
