package org.driehoek.bench;

import com.bladecoder.ink.runtime.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One step of a small story in ink's Java runtime, as a server would take it: load, choose, save. For the reader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InkBench {

    private final Story story;
    private final String saved;
    private int next;

    /** Brings the story to its first choice. */
    public InkBench() {
        try {
            story = new Story(read());
            story.continueMaximally();
            saved = story.getState().toJson();
        } catch (Exception e) {
            throw new IllegalStateException("the story for the comparison cannot be opened", e);
        }
    }

    /** Loads the saved state, takes the next of the choices in turn and saves. */
    @Benchmark
    public String loadChooseSave() throws Exception {
        story.getState().loadJson(saved);
        story.continueMaximally();
        next = (next + 1) % story.getCurrentChoices().size();
        story.chooseChoiceIndex(next);
        story.continueMaximally();
        return story.getState().toJson();
    }

    private static String read() throws IOException {
        try (InputStream in = Objects.requireNonNull(InkBench.class.getResourceAsStream("/bench/table.ink.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
