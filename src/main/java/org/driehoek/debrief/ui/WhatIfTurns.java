package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.base.ui.Chip;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;

/** The turns of the talk as it was, to choose one from; those at which much hung come first. */
final class WhatIfTurns extends Div {
    private final transient Reader reader;
    private final transient IntConsumer choose;

    WhatIfTurns(Reader reader, IntConsumer choose) {
        this.reader = reader;
        this.choose = choose;
        addClassName("what-if-turns");
        H3 question = new H3(reader.say("whatif.choose"));
        question.getElement().setAttribute("tabindex", "-1");
        List<TurnOutcome> all = turns();
        List<Integer> turning = turning();
        int lowest = lowest();
        OrderedList suggested = list(all.stream()
                .filter(turn -> turning.contains(turn.turn()) || turn.turn() == lowest)
                .toList());
        suggested.addClassName("suggested");
        NativeDetails rest = new NativeDetails(reader.say("whatif.all", all.size()), list(all));
        rest.setOpen(turning.isEmpty() && all.size() == 1);
        add(question, suggested, rest);
    }

    private List<TurnOutcome> turns() {
        return reader.debrief().transcript().turns();
    }

    private List<Integer> turning() {
        return reader.debrief().feedback().story().stream()
                .filter(StoryLine::turningPoint)
                .map(StoryLine::turn)
                .toList();
    }

    /** Returns the first turn after which the parent trusted least for how tense it was. */
    private int lowest() {
        int lowest = 0;
        int least = Integer.MAX_VALUE;
        for (TurnOutcome turn : turns()) {
            Disposition parent = parent(turn.states());
            int ease = parent.get(Variable.TRUST) - parent.get(Variable.TENSION);
            if (ease < least) {
                least = ease;
                lowest = turn.turn();
            }
        }
        return lowest;
    }

    private Disposition parent(List<CharacterState> states) {
        String main = reader.scenario().main().id();
        return states.stream()
                .filter(state -> state.character().equals(main))
                .map(CharacterState::disposition)
                .findFirst()
                .orElseThrow();
    }

    private OrderedList list(List<TurnOutcome> turns) {
        OrderedList list = new OrderedList();
        list.addClassName("turn-choices");
        turns.forEach(turn -> list.add(new ListItem(choice(turn))));
        return list;
    }

    private Component choice(TurnOutcome turn) {
        Span number = new Span(reader.say("debrief.turn", turn.turn()));
        number.addClassName("turn");
        NativeButton button = new NativeButton();
        button.addClassNames("move", "turn-choice");
        button.add(number, words(turn));
        if (turning().contains(turn.turn())) {
            button.add(new Chip(reader.say("debrief.turned.mark")));
        }
        if (turn.turn() == lowest()) {
            button.add(new Chip(reader.say("whatif.lowest")));
        }
        button.addClickListener(_ -> choose.accept(turn.turn()));
        return button;
    }

    private Span words(TurnOutcome turn) {
        Text said = turn.said();
        String left = turn.input() instanceof Input.Left ? "debrief.left" : "debrief.silence";
        Span words = new Span(said == null ? reader.say(left) : "“" + reader.read(said) + "”");
        words.addClassName("words");
        if (said != null && reader.foreign(said) != null) {
            words.getElement()
                    .setAttribute(
                            "lang", Objects.requireNonNull(reader.foreign(said)).toLanguageTag());
        }
        return words;
    }
}
