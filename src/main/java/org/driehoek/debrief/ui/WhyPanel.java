package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.driehoek.practice.reasons.Reason;
import org.driehoek.practice.reasons.Reason.Change;
import org.driehoek.practice.reasons.Reason.Group;
import org.driehoek.practice.reasons.Reason.Rule;
import org.driehoek.practice.reasons.TurnReasons;
import org.driehoek.talk.Input;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;

/** Why a character said or did something: everything that the journal of the turn holds, grouped by what it did. */
final class WhyPanel extends Div {
    private final transient Reader reader;

    private WhyPanel(Reader reader, List<Group> groups) {
        this.reader = reader;
        addClassName("why");
        groups.forEach(this::group);
    }

    /** Makes the fold of a turn; nothing for a turn in which the student left, which changed nobody. */
    static Optional<Component> fold(Reader reader, Folds folds, String place, TurnOutcome turn) {
        if (turn.input() instanceof Input.Left) {
            return Optional.empty();
        }
        Span summary = new Span(new TurnReasons(reader.telling()).question(turn));
        return Optional.of(folds.fold(place + ":" + turn.turn(), summary, () -> of(reader, turn)));
    }

    /** Makes the fold of how the talk opened. */
    static Component opening(Reader reader, Folds folds) {
        Span summary = new Span(new TurnReasons(reader.telling()).questionOfOpening());
        return folds.fold(
                "why:0", summary, () -> of(reader, reader.debrief().transcript().prepared()));
    }

    static WhyPanel of(Reader reader, TurnOutcome turn) {
        return new WhyPanel(reader, new TurnReasons(reader.telling()).of(turn));
    }

    static WhyPanel of(Reader reader, Prepared prepared) {
        return new WhyPanel(reader, new TurnReasons(reader.telling()).of(prepared));
    }

    private void group(Group group) {
        UnorderedList list = new UnorderedList();
        group.reasons().forEach(reason -> list.add(item(reason)));
        add(new H4(group.heading()), list);
    }

    private ListItem item(Reason reason) {
        ListItem item = new ListItem();
        if (!reason.lead().isEmpty()) {
            item.add(new Span(reason.lead() + " "));
        }
        Span words = new Span(reason.words());
        words.setClassName("why-rule", reason.rule() != null || !reason.face().isEmpty());
        item.add(words);
        if (!reason.changes().isEmpty()) {
            item.add(list(reason.changes()));
        }
        if (!reason.condition().isEmpty()) {
            item.add(new Paragraph(reason.condition()));
        }
        if (!reason.face().isEmpty()) {
            item.add(Reader.quiet(reason.face()));
        }
        Rule rule = reason.rule();
        if (rule != null) {
            item.add(new RuleLine(reader, reader.say("why.rule"), rule.id(), rule.sources()));
        }
        return item;
    }

    private static UnorderedList list(List<Change> changes) {
        UnorderedList list = new UnorderedList();
        for (Change change : changes) {
            ListItem item = new ListItem(new Span(change.words()));
            if (!change.reckoned().isEmpty()) {
                Span quiet = new Span(" " + change.reckoned());
                quiet.addClassName("quiet");
                item.add(quiet);
            }
            list.add(item);
        }
        return list;
    }
}
