package org.driehoek.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One compilation of the whole content folder: rubric, lexicon, personas, scenarios and played talks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CompileBench {

    /** Compiles the content of the repository. */
    @Benchmark
    public Compilation compile() {
        return ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    }
}
