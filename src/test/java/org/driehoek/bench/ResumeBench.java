package org.driehoek.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the journal adds to a turn: the same step that {@link InkBench} takes, from stored bytes to stored bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ResumeBench {

    private final Held held = new Held();
    private final TranscriptCodec codec = new TranscriptCodec();
    private final int half = held.inputs.size() / 2;
    private final String prepared = codec.write(held.transcript.prepared());
    private final List<String> turns = new ArrayList<>();

    /** Stores the first half of the talk. */
    public ResumeBench() {
        held.transcript.turns().subList(0, half).forEach(turn -> turns.add(codec.write(turn)));
    }

    /** Reads the stored half of a talk, hears one more turn and writes that down. */
    @Benchmark
    public String loadHearSave() {
        Prepared opened = codec.prepared(prepared);
        List<TurnOutcome> outcomes = new ArrayList<>();
        for (String turn : turns) {
            outcomes.add(codec.turn(turn));
        }
        Talk talk = Talk.resume(held.snapshot, held.rulebook, held.reactions, held.transcript.seed(), opened, outcomes);
        return codec.write(talk.hear(held.inputs.get(half)));
    }

    /** Writes one turn down. */
    @Benchmark
    public String save() {
        return codec.write(held.transcript.turns().get(half));
    }
}
