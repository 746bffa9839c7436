package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.IntConsumer;
import org.driehoek.base.ui.Notice;
import org.driehoek.practice.GoneOn;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.WhatIf;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Input;
import org.driehoek.talk.TalkRefusedException;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** The talk as it was beside how it would have gone, from one turn on: both versions, what can be said, and the levels. */
final class WhatIfTable extends Div {
    private final transient Reader reader;
    private final Folds folds;
    private final transient WhatIfState state;
    private final WhatIfAloud aloud;
    private final WhatIfVersions versions;
    private final Notice notice = new Notice();
    private final Div ways = new Div();
    private final Div levels = new Div();
    private final NativeButton back;
    private final NativeButton goOn;

    WhatIfTable(
            Reader reader,
            Folds folds,
            WhatIfState state,
            @Nullable PracticeService practice,
            WhatIfAloud aloud,
            Runnable choose,
            IntConsumer from) {
        this.reader = reader;
        this.folds = folds;
        this.state = state;
        this.aloud = aloud;
        this.versions = new WhatIfVersions(reader, folds, state, this::say, this::backTo, from);
        this.goOn = button("whatif.go-on", this::goOn);
        this.back = button("whatif.back", () -> backTo(talk().turn() - 1));
        addClassName("what-if-table");
        ways.addClassName("actions");
        ways.add(goOn, back, button("whatif.other", choose));
        levels.addClassName("what-if-levels");
        add(heading(), before(), versions, notice, ways, levels);
        if (practice != null) {
            add(new PractiseOn(reader, practice, talk().from()));
        }
        update(talk().from());
    }

    private WhatIf talk() {
        return state.talk();
    }

    private Component heading() {
        H3 heading = new H3(reader.say("whatif.from", talk().from()));
        heading.addClassName("what-if-from");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** What was said just before stands in both versions. */
    private Component before() {
        int turn = talk().from() - 1;
        Div before = new Div(
                Reader.quiet(reader.say("whatif.before")),
                turn == 0
                        ? TurnScript.opening(
                                reader, reader.debrief().transcript().prepared().lines())
                        : TurnScript.whole(
                                reader, reader.debrief().transcript().turns().get(turn - 1)));
        before.addClassName("what-if-before");
        return before;
    }

    private void say(Input input) {
        try {
            TurnOutcome turn = talk().say(input);
            state.moved();
            update(turn.turn());
            aloud.read(turn);
        } catch (TalkRefusedException pressedTwice) {
            update(talk().from());
        }
        goOnReading();
    }

    private void backTo(int turn) {
        talk().backTo(turn);
        state.moved();
        update(turn);
        aloud.say(reader.say("whatif.taken-back", turn));
        goOnReading();
    }

    private void goOn() {
        int first = talk().turn();
        state.goOn();
        update(first);
        if (talk().turn() > first) {
            aloud.read(talk().would().turns().getLast());
        }
        goOnReading();
    }

    /** Writes everything from a turn on anew. */
    private void update(int turn) {
        versions.update(turn);
        boolean said = !talk().said().isEmpty();
        back.setVisible(said);
        goOn.setVisible(!talk().over()
                && talk().turn() <= talk().original().transcript().turns().size());
        levels.removeAll();
        if (said) {
            levels.add(new WhatIfLevels(reader, folds, talk().levels()));
        }
        tellHowItWent(state.went());
    }

    private void tellHowItWent(@Nullable GoneOn went) {
        TurnOutcome stopped = went == null ? null : went.stopped();
        if (went == null || talk().over()) {
            notice.hush();
        } else if (stopped == null) {
            notice.say(reader.say("whatif.went.end"), "");
        } else {
            notice.say(
                    reader.say("whatif.went.stopped", stopped.turn()), reader.say("whatif.went.why", words(stopped)));
        }
    }

    private String words(TurnOutcome turn) {
        Text said = turn.said();
        return said == null ? reader.say("debrief.silence") : "“" + reader.read(said) + "”";
    }

    /**
     * The card that was pressed is gone: the focus goes to what can be said now, or to how it ended, and the eye to the newest
     * answer.
     */
    private void goOnReading() {
        getElement().executeJs("""
                requestAnimationFrame(() => {
                  this.querySelector('.what-if-end, .cards-to-say')?.focus({ preventScroll: true });
                  const newest = this.querySelector('.version-row.ended') ?? [...this.querySelectorAll('.version-row.held')].at(-1);
                  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
                  newest?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
                });
                """);
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(reader.say(key), _ -> act.run());
        button.addClassName("btn");
        return button;
    }
}
