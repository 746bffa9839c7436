package org.driehoek.proof;

import java.util.SequencedMap;
import org.driehoek.talk.Input;
import org.driehoek.talk.Talk;

/**
 * Walks through all that can be said, turn by turn, and never goes on twice from equal positions: to the greatest depth at which the
 * positions still fit. Deepens step by step, so that what is found first is found by a shortest talk, and nothing but positions
 * is kept.
 */
final class Search {

    /**
     * How far the walk came.
     *
     * @param depth the number of turns up to which everything was tried
     * @param positions how many different positions were found in them
     * @param whole whether every talk ends within that depth
     */
    record Reached(int depth, int positions, boolean whole) {}

    private final Ground ground;
    private final Coverage coverage;
    private final int most;
    private final Stopper stopper;
    private Seen seen = new Seen(1);
    private boolean cut;

    Search(Ground ground, Coverage coverage, int most, Stopper stopper) {
        this.ground = ground;
        this.coverage = coverage;
        this.most = most;
        this.stopper = stopper;
    }

    Reached walk() {
        Reached reached = new Reached(0, 0, false);
        for (int depth = 1; depth <= ground.scenario().turns(); depth++) {
            seen = new Seen(most);
            cut = false;
            for (SequencedMap<String, String> choices : ground.preparations()) {
                Talk talk = ground.opened(choices);
                coverage.see(talk.transcript());
                walk(talk, depth);
            }
            if (seen.full()) {
                return reached;
            }
            reached = new Reached(depth, seen.size(), !cut);
            if (!cut) {
                return reached;
            }
        }
        return reached;
    }

    private void walk(Talk talk, int left) {
        if (talk.over() || seen.full()) {
            return;
        }
        if (left == 0) {
            cut = true;
            return;
        }
        stopper.check();
        for (Input input : ground.inputs(talk.offer())) {
            Talk next = talk.after(talk.hear(input));
            if (seen.add(next.position())) {
                coverage.see(next.transcript());
                walk(next, left - 1);
            }
        }
    }
}
