package org.driehoek.bench;

import java.util.concurrent.TimeUnit;
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
    private int turn;

    /** Hears the next turn of the talk. */
    @Benchmark
    public TurnOutcome turn() {
        turn = (turn + 1) % held.inputs.size();
        return held.before.get(turn).hear(held.inputs.get(turn));
    }
}
