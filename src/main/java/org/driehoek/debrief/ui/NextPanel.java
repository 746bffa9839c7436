package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.assessment.Card;
import org.driehoek.practice.AttemptSummary;
import org.jspecify.annotations.Nullable;

/** One thing to try, the way to try it, and the other attempts at the same talk. */
final class NextPanel extends Section {
    private final transient Reader reader;

    NextPanel(Reader reader, Reading.Next next) {
        this.reader = reader;
        addClassNames("sheet", "next");
        Card card = reader.debrief().feedback().card();
        if (card == null) {
            add(new H2(reader.say("debrief.next.none")));
        } else {
            add(
                    Reader.quiet(reader.say("debrief.next")),
                    new H2(reader.read(card.aim())),
                    new Paragraph(reader.read(card.when())),
                    example(card));
        }
        add(actions(next.again()));
        if (!next.others().isEmpty()) {
            add(attempts(next.others()));
        }
    }

    private Component example(Card card) {
        Paragraph example = new Paragraph("“" + reader.read(card.example()) + "”");
        example.addClassName("example");
        return example;
    }

    private Component actions(@Nullable String addressAgain) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (addressAgain != null) {
            Anchor again = new Anchor(addressAgain, reader.say("debrief.again"));
            again.addClassNames("btn", "first");
            actions.add(again);
        }
        Anchor home = new Anchor("", reader.say("debrief.home"));
        home.addClassName("btn");
        actions.add(home);
        return actions;
    }

    private Component attempts(List<AttemptSummary> others) {
        UnorderedList list = new UnorderedList();
        for (AttemptSummary attempt : others) {
            list.add(
                    new ListItem(new Anchor("debrief/" + attempt.id(), reader.say("debrief.other", attempt.number()))));
        }
        Div attempts = new Div(new H3(reader.say("debrief.others")), list);
        attempts.addClassName("attempts");
        return attempts;
    }
}
