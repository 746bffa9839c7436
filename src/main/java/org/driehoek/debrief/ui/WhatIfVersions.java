package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.driehoek.practice.Beside;
import org.driehoek.practice.WhatIf;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** Two versions of a talk, a row for each turn: side by side, or on a narrow page one at a time. */
final class WhatIfVersions extends Div {
    private final transient Reader reader;
    private final Folds folds;
    private final transient WhatIfState state;
    private final transient Consumer<Input> say;
    private final transient IntConsumer backTo;
    private final transient IntConsumer from;
    private final Div rows = new Div();
    private final List<Component> written = new ArrayList<>();
    private final NativeButton was;
    private final NativeButton would;

    WhatIfVersions(
            Reader reader, Folds folds, WhatIfState state, Consumer<Input> say, IntConsumer backTo, IntConsumer from) {
        this.reader = reader;
        this.folds = folds;
        this.state = state;
        this.say = say;
        this.backTo = backTo;
        this.from = from;
        this.was = switcher("whatif.was", true);
        this.would = switcher("whatif.would", false);
        addClassName("versions");
        rows.addClassName("version-rows");
        Div switches = new Div(was, would);
        switches.addClassName("version-switch");
        switches.getElement().setAttribute("role", "group");
        switches.getElement().setAttribute("aria-label", reader.say("whatif.switch"));
        add(switches, row("version-heads", head("whatif.was", "was"), head("whatif.would", "would")), rows);
        turnTo(state.then());
    }

    private Component head(String key, String side) {
        Span head = new Span(reader.say(key));
        Div cell = new Div(head);
        cell.addClassNames("version", side);
        return cell;
    }

    private NativeButton switcher(String key, boolean asItWas) {
        NativeButton button = new NativeButton(reader.say(key), _ -> {
            state.show(asItWas);
            turnTo(asItWas);
        });
        button.addClassName("btn");
        return button;
    }

    private void turnTo(boolean asItWas) {
        was.getElement().setAttribute("aria-pressed", String.valueOf(asItWas));
        would.getElement().setAttribute("aria-pressed", String.valueOf(!asItWas));
        setClassName("shows-was", asItWas);
        setClassName("shows-would", !asItWas);
    }

    /** Writes the rows from a turn on anew; those before it stay as they are. */
    void update(int turn) {
        WhatIf talk = state.talk();
        while (written.size() > Math.max(turn - talk.from(), 0)) {
            rows.remove(written.removeLast());
        }
        for (Beside beside : talk.beside()) {
            boolean next = beside.turn() == talk.turn();
            if (beside.turn() - talk.from() >= written.size() && (talk.over() || beside.turn() <= talk.turn())) {
                write(row(next ? "next" : "held", was(beside), next ? moves(beside) : would(beside)));
            }
        }
        if (talk.over()) {
            write(new WhatIfEnding(reader, talk));
        } else if (talk.turn() - talk.from() >= written.size()) {
            write(row("next", cell("was", talk.turn(), Reader.quiet(reader.say("whatif.was.over"))), moves(null)));
        }
    }

    private void write(Component row) {
        written.add(row);
        rows.add(row);
    }

    private static Div row(String kind, Component... cells) {
        Div row = new Div(cells);
        row.addClassNames("version-row", kind);
        return row;
    }

    private Component was(Beside beside) {
        TurnOutcome turn = beside.was();
        if (turn == null) {
            return cell("was", beside.turn(), Reader.quiet(reader.say("whatif.was.over")));
        }
        Div cell = cell(
                "was", turn.turn(), TurnScript.whole(reader, turn), WhatIfChange.of(reader, beside.wasBefore(), turn));
        if (turn.turn() > state.talk().from()) {
            cell.add(again("whatif.start-here", turn.turn(), () -> from.accept(turn.turn())));
        }
        return cell;
    }

    private Component would(Beside beside) {
        TurnOutcome turn = beside.would();
        if (turn == null) {
            return cell("would", beside.turn(), Reader.quiet(reader.say("whatif.would.over")));
        }
        Reader branch = reader.of(state.talk().would());
        Div cell = cell(
                "would",
                turn.turn(),
                TurnScript.whole(branch, turn),
                WhatIfChange.of(branch, beside.wouldBefore(), turn));
        WhyPanel.fold(branch, folds, "why-if", turn).ifPresent(cell::add);
        cell.add(again("whatif.again", turn.turn(), () -> backTo.accept(turn.turn())));
        return cell;
    }

    private Component moves(@Nullable Beside beside) {
        WhatIf talk = state.talk();
        TurnOutcome then = beside == null ? null : beside.was();
        return cell(
                "would",
                talk.turn(),
                new WhatIfMoves(reader, folds, talk.offer(), talk.turn(), then == null ? null : then.input(), say));
    }

    private Div cell(String side, int turn, Component... parts) {
        H4 heading = new H4(reader.say("whatif." + side + ".turn", turn));
        Div cell = new Div(heading);
        cell.add(parts);
        cell.addClassNames("version", side);
        return cell;
    }

    private Component again(String key, int turn, Runnable act) {
        NativeButton button = new NativeButton(reader.say(key), _ -> act.run());
        button.addClassNames("btn", "plain");
        // The same words stand beside every turn; its number tells them apart.
        button.setAriaLabel(reader.say(key) + ": " + reader.say("debrief.turn", turn));
        return button;
    }
}
