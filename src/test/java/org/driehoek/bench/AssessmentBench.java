package org.driehoek.bench;

import java.util.concurrent.TimeUnit;
import org.driehoek.assessment.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One assessment of a whole talk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessmentBench {

    private final Held held = new Held();

    /** Assesses the talk. */
    @Benchmark
    public Assessment assess() {
        return held.assessor.assess(held.snapshot, held.rulebook, held.transcript);
    }
}
