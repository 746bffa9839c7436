package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.CourseService;
import org.driehoek.course.ScenarioChoice;
import org.driehoek.identity.CurrentUser;
import org.driehoek.scenario.Language;

/** UC-024: Assign a talk. First step: choose it from the catalogue. */
@Route(Addresses.CHOOSE)
@PermitAll
class ChooseScenarioView extends CoursePart {
    private final transient AssignmentService assignments;
    private transient List<ScenarioChoice> choices = List.of();

    ChooseScenarioView(CourseService courses, AssignmentService assignments, CurrentUser user) {
        super(courses, user);
        this.assignments = assignments;
    }

    @Override
    void open(BeforeEnterEvent event) {
        choices = assignments.choices(course().id());
    }

    @Override
    String part() {
        return Addresses.course(course().id());
    }

    @Override
    void writePart() {
        if (course().archived()) {
            return;
        }
        add(new H2(getTranslation("assign.choose")));
        if (choices.isEmpty()) {
            add(new EmptyState(getTranslation("assign.none"), getTranslation("assign.none.words")));
        }
        Div cards = new Div();
        cards.addClassName("cards");
        choices.forEach(choice -> cards.add(card(choice)));
        add(cards);
    }

    private Component card(ScenarioChoice choice) {
        String id = choice.snapshot().scenario().id();
        String title = choice.snapshot().scenario().title().in(Language.of(getLocale()));
        Anchor assign = link(Addresses.assign(course().id(), id), getTranslation("assignments.assign"), title);
        assign.addClassName("first");
        Anchor preview = link(Addresses.preview(id), getTranslation("assign.preview"), title);
        Article card = new Article(new ScenarioFacts(choice, new H3(title), assign, preview));
        card.addClassName("sheet");
        return card;
    }

    private static Anchor link(String address, String words, String title) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        link.setAriaLabel(words + ": " + title);
        return link;
    }
}
