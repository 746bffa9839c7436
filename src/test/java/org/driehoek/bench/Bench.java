package org.driehoek.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and writes their figures to {@code target/bench.json}. Arguments choose benchmarks by name. */
final class Bench {

    private Bench() {}

    public static void main(String[] names) throws Exception {
        Files.createDirectories(Path.of("target"));
        OptionsBuilder options = new OptionsBuilder();
        options.include(names.length == 0 ? "org\\.driehoek\\.bench\\." : String.join("|", names));
        Options chosen = options.forks(2)
                .warmupIterations(8)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result("target/bench.json")
                .build();
        new Runner(chosen).run();
        if (names.length == 0) {
            Heap.print();
        }
    }
}
