package org.driehoek.bench;

import org.driehoek.talk.Talk;
import org.openjdk.jol.info.GraphLayout;

/** Prints how much heap a running talk holds of its own, beside the scenario, the rulebook and the rules that all talks share. */
final class Heap {

    private Heap() {}

    static void print() {
        System.setProperty("jol.magicFieldOffset", "true");
        Held held = new Held();
        int turns = held.inputs.size();
        for (int turn : new int[] {0, turns / 2, turns - 1}) {
            Talk talk = held.before(turn, held.reactions);
            GraphLayout shared = GraphLayout.parseInstance(held.snapshot, held.rulebook, held.reactions);
            GraphLayout own = GraphLayout.parseInstance(talk).subtract(shared);
            System.out.println("heap of a talk after " + turn + " turns: " + own.totalSize() + " bytes");
        }
    }
}
