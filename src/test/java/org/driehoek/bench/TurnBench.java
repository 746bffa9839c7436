package org.driehoek.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One turn of the engine: rules, conditions, reply, next moves. Goes through the turns of a played talk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TurnBench {

    private final Held held = new Held();
    private final List<Talk> byHand = new ArrayList<>();
    private int turn;

    /** Holds the talk with both parents and insists that they react in the same way. */
    public TurnBench() {
        HandWrittenParent parent = new HandWrittenParent();
        for (int i = 0; i < held.inputs.size(); i++) {
            byHand.add(held.before(i, parent));
            TurnOutcome rules = held.before.get(i).hear(held.inputs.get(i));
            TurnOutcome hand = byHand.get(i).hear(held.inputs.get(i));
            if (!rules.equals(hand)) {
                throw new IllegalStateException("HandWrittenParent is behind the rules in turn " + (i + 1) + ":\n"
                        + rules.effects() + rules.stances() + "\n" + hand.effects() + hand.stances());
            }
        }
    }

    /** Hears the next turn of the talk. */
    @Benchmark
    public TurnOutcome rules() {
        turn = (turn + 1) % held.inputs.size();
        return held.before.get(turn).hear(held.inputs.get(turn));
    }

    /** Hears the next turn of the talk, with the rules written out in plain Java: the floor. */
    @Benchmark
    public TurnOutcome plainJava() {
        turn = (turn + 1) % held.inputs.size();
        return byHand.get(turn).hear(held.inputs.get(turn));
    }
}
