package org.driehoek.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.driehoek.library.Edition;
import org.driehoek.practice.LevelsBeside;
import org.driehoek.practice.WhatIf;
import org.driehoek.practice.WhatIfs;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A whole what-if of the longest of the played talks: its journal is read, something else is said in its first turn and,
 * where the talk as it was can be gone on with, the same thereafter, to the end; then both versions are judged and explained.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WhatIfBench {

    private final Held held = new Held();
    private final TranscriptCodec codec = new TranscriptCodec();
    private final String prepared = codec.write(held.transcript.prepared());
    private final List<String> turns =
            held.transcript.turns().stream().map(codec::write).toList();

    /** Reads the talk, holds it anew from its first turn and judges both versions. */
    @Benchmark
    public LevelsBeside whatIf() {
        WhatIf whatIf = WhatIfs.of(read(), edition(), held.reactions, held.assessor);
        whatIf.from(1);
        whatIf.say(another(whatIf.offer(), held.inputs.getFirst()));
        while (!whatIf.over()) {
            whatIf.goOn();
            if (!whatIf.over()) {
                whatIf.say(another(whatIf.offer(), new Input.Left()));
            }
        }
        return whatIf.levels();
    }

    private Edition edition() {
        return new Edition(held.snapshot, held.rulebook, held.texts);
    }

    private Transcript read() {
        Prepared opened = codec.prepared(prepared);
        List<TurnOutcome> outcomes = new ArrayList<>();
        for (String turn : turns) {
            outcomes.add(codec.turn(turn));
        }
        Transcript whole = held.transcript;
        return new Transcript(
                whole.snapshot(), whole.rulebook(), whole.rules(), whole.seed(), opened, List.copyOf(outcomes));
    }

    /** Returns the last that can be said here and was not said then. */
    private static Input another(Offer offer, Input then) {
        List<String> moves = new ArrayList<>(offer.closing());
        moves.addAll(offer.doors());
        moves.addAll(offer.moves());
        return moves.reversed().stream()
                .map(Input.Said::new)
                .filter(input -> !input.equals(then))
                .findFirst()
                .orElseThrow();
    }
}
