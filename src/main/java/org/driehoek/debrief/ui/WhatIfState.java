package org.driehoek.debrief.ui;

import com.vaadin.flow.router.Location;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.GoneOn;
import org.driehoek.practice.WhatIf;
import org.jspecify.annotations.Nullable;

/** A what-if as it lies on the page; it outlives a change of language and a look at another step. */
final class WhatIfState {
    private static final String TURN = "turn";

    private final WhatIf talk;
    private boolean chosen;
    private boolean then;
    private @Nullable GoneOn went;

    WhatIfState(WhatIf talk) {
        this.talk = talk;
    }

    WhatIf talk() {
        return talk;
    }

    /** Returns whether a turn has been chosen from which something else is said. */
    boolean chosen() {
        return chosen;
    }

    /** Goes back to a turn of the talk as it was. */
    void from(int turn) {
        talk.from(turn);
        chosen = true;
        then = false;
        went = null;
    }

    /** Goes back to the turn that an address asks for, if it asks for one that was held. */
    void ask(Location location) {
        location.getQueryParameters()
                .getSingleParameter(TURN)
                .filter(turn -> turn.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .filter(turn -> turn <= talk.original().transcript().turns().size())
                .ifPresent(this::from);
    }

    /** Returns the address of a what-if from a turn. */
    static String address(AttemptId attempt, int turn) {
        return Steps.address(attempt, DebriefStep.WHAT_IF) + "?" + TURN + "=" + turn;
    }

    /** Leaves the choice of a turn open again. */
    void unchoose() {
        chosen = false;
        went = null;
    }

    /** Goes on as the talk once went. */
    void goOn() {
        went = talk.goOn();
    }

    /** Returns how far the talk went on as it once did; null when something else has been done since. */
    @Nullable
    GoneOn went() {
        return went;
    }

    /** Notes that something was said or taken back. */
    void moved() {
        went = null;
    }

    /** Returns whether a narrow page shows the talk as it was. */
    boolean then() {
        return then;
    }

    void show(boolean asItWas) {
        then = asItWas;
    }
}
