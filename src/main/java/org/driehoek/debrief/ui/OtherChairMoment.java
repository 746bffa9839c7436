package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.base.ui.Portrait;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** One moment in the parent's chair: what I heard, what went on in me, how I looked, and what I then did and said. */
final class OtherChairMoment extends Div {
    /** From this many points on a change is called clear, and from {@link #STRONG} on strong. */
    private static final int CLEAR = 3;

    private static final int STRONG = 8;

    private final transient Reader reader;
    private final int turn;
    private final transient Cast parent;

    OtherChairMoment(Reader reader, int turn) {
        this.reader = reader;
        this.turn = turn;
        this.parent = reader.scenario().main();
        addClassName("chair-moment");
        Div face = new Div(new Portrait(parent.portrait(), mood().id(), ""));
        face.addClassName("face-frame");
        Paragraph looked = Reader.quiet(reader.say("debrief.chair.face", reader.name(mood())));
        Div side = new Div(face, looked);
        side.addClassName("chair-face");
        Div told = new Div();
        told.addClassName("chair-told");
        if (turn > 0) {
            told.add(new H4(reader.say("debrief.chair.heard")), heard(outcome()));
        }
        told.add(new H4(reader.say("debrief.chair.inside")));
        inside().forEach(told::add);
        told.add(new H4(reader.say("debrief.chair.did")));
        did().forEach(told::add);
        add(side, told);
    }

    private TurnOutcome outcome() {
        return reader.debrief().transcript().turns().get(turn - 1);
    }

    private List<Line> lines() {
        return turn == 0
                ? reader.debrief().transcript().prepared().lines()
                : outcome().lines();
    }

    private Mood mood() {
        return reader.debrief().transcript().before(turn + 1).stream()
                .filter(state -> state.character().equals(parent.id()))
                .map(CharacterState::mood)
                .findFirst()
                .orElseThrow();
    }

    private Component heard(TurnOutcome outcome) {
        Text said = outcome.said();
        if (said != null) {
            return quote(said);
        }
        boolean left = outcome.input() instanceof Input.Left;
        return gesture(reader.say(left ? "debrief.chair.heard.left" : "debrief.chair.heard.silence"));
    }

    private List<Component> inside() {
        List<Component> inside = new ArrayList<>();
        lines().stream()
                .filter(this::mine)
                .map(Line::thought)
                .filter(Objects::nonNull)
                .map(thought -> styled("thought", reader.read(thought), thought))
                .forEach(inside::add);
        UnorderedList changes = new UnorderedList();
        if (turn > 0) {
            Curves.SHOWN.stream()
                    .map(this::change)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> changes.add(new ListItem(words)));
        }
        if (changes.getComponentCount() > 0) {
            inside.add(changes);
        } else if (turn > 0) {
            inside.add(Reader.quiet(reader.say("debrief.chair.same")));
        } else if (inside.isEmpty()) {
            inside.add(Reader.quiet(reader.say("debrief.chair.waiting")));
        }
        return inside;
    }

    /** Returns in words which way something went; empty when it stayed. */
    private String change(Variable variable) {
        Curves curves = new Curves(reader);
        int change = curves.after(turn, variable) - curves.after(turn - 1, variable);
        if (change == 0) {
            return "";
        }
        int size = Math.abs(change);
        String way =
                (change > 0 ? "up" : "down") + "." + (size < CLEAR ? "little" : size < STRONG ? "clear" : "strong");
        return reader.say("debrief.chair." + variable.id() + "." + way);
    }

    private List<Component> did() {
        List<Component> did = new ArrayList<>();
        for (Line line : lines()) {
            if (!mine(line)) {
                did.add(Reader.quiet(reader.name(line.character())));
            }
            if (line.gesture() != null) {
                did.add(styled("gesture", reader.read(line.gesture()), line.gesture()));
            }
            if (line.say() != null) {
                did.add(quote(line.say()));
            }
        }
        if (did.isEmpty()) {
            did.add(Reader.quiet(reader.say("debrief.chair.nothing")));
        }
        return did;
    }

    private boolean mine(Line line) {
        return line.character().equals(parent.id());
    }

    private Component quote(Text words) {
        return styled("quote", "“" + reader.read(words) + "”", words);
    }

    private Component gesture(String words) {
        return styled("gesture", words, null);
    }

    private Component styled(String style, String words, @Nullable Text text) {
        Span line = new Span(words);
        if (text != null && reader.foreign(text) != null) {
            line.getElement()
                    .setAttribute(
                            "lang", Objects.requireNonNull(reader.foreign(text)).toLanguageTag());
        }
        Paragraph shown = new Paragraph(line);
        shown.addClassName(style);
        return shown;
    }
}
