package org.driehoek.bench;

import java.util.List;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints how much heap a running talk holds of its own, beside the scenario, the rulebook and the rules that all talks share:
 * as it goes on in memory, and as it is resumed from the journal, where its texts are copies.
 */
final class Heap {

    private Heap() {}

    static void print() {
        System.setProperty("jol.magicFieldOffset", "true");
        Held held = new Held();
        TranscriptCodec codec = new TranscriptCodec();
        int turns = held.inputs.size();
        for (int turn : new int[] {0, turns / 2, turns - 1}) {
            print("as it goes on", turn, held, held.before(turn, held.reactions));
            List<TurnOutcome> read = held.transcript.turns().subList(0, turn).stream()
                    .map(outcome -> codec.turn(codec.write(outcome)))
                    .toList();
            Talk resumed = Talk.resume(
                    held.snapshot,
                    held.rulebook,
                    held.reactions,
                    held.transcript.seed(),
                    codec.prepared(codec.write(held.transcript.prepared())),
                    read);
            print("resumed from the journal", turn, held, resumed);
        }
    }

    private static void print(String how, int turns, Held held, Talk talk) {
        GraphLayout shared = GraphLayout.parseInstance(held.snapshot, held.rulebook, held.reactions);
        long own = GraphLayout.parseInstance(talk).subtract(shared).totalSize();
        System.out.println("heap of a talk after " + turns + " turns, " + how + ": " + own + " bytes");
    }
}
