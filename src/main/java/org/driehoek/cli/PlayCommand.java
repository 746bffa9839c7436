package org.driehoek.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a talk in the terminal: asks what to say, or plays the moves that were given. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Hold a talk: asks what to say, or plays the moves given.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the content has errors",
            "2:unknown scenario or move, or a move that is not offered"
        })
final class PlayCommand implements Callable<Integer> {

    private final BufferedReader in;

    @Parameters(paramLabel = "SCENARIO", description = "The scenario's id, for example tafels-en-tranen.")
    private String scenario = "";

    @Option(
            names = "--prepare",
            paramLabel = "ID=CHOICE",
            description = "A choice made before the talk; may be repeated.")
    private Map<String, String> prepare = new LinkedHashMap<>();

    @Option(
            names = "--moves",
            split = ",",
            paramLabel = "MOVE",
            description =
                    "The moves to say, by id, with commas between them; @silence says nothing, @leave breaks off, @back takes back the turn before it, once.")
    private @Nullable List<String> moves;

    @Option(names = "--seed", description = "Fixes the order in which sentences are offered; default: 1.")
    private long seed = 1;

    @Option(names = "--lang", description = "nl or en; default: the language of this machine.")
    private Language language = Language.of(Locale.getDefault());

    @Option(
            names = "--json",
            description = "Print turns, effects, dispositions, cues, observations and levels as JSON.")
    private boolean json;

    @Option(names = "--content", paramLabel = "DIR", description = "A content folder; default: the program's own.")
    private @Nullable Path content;

    @Spec
    private @Nullable CommandSpec spec;

    PlayCommand(BufferedReader in) {
        this.in = in;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json && moves == null) {
            throw new WrongUseException("--json needs --moves: a talk held by hand is printed in words.");
        }
        // Held by hand, the brief stands on the screen sooner when the rules load while it is read.
        CompletableFuture<Engine> early = moves == null ? null : Engine.loading();
        Content source = new Content(content);
        Compilation compilation = source.compile(scenario);
        if (broken(compilation, source)) {
            return DriehoekCommand.FINDINGS;
        }
        Snapshot snapshot = Scenarios.snapshot(compilation, scenario);
        Rulebook rulebook = Objects.requireNonNull(compilation.rulebook());
        CompletableFuture<Engine> engine = early == null ? Engine.loading() : early;
        Table table = new Table(snapshot, rulebook, compilation.feedback(), engine, seed);
        if (moves == null) {
            new InteractiveTalk(table, in, new Page(out, language)).hold(prepare);
        } else {
            ScriptedTalk talk = new ScriptedTalk(table);
            talk.prepare(prepare);
            talk.say(moves);
            if (json) {
                out.print(talk.json() + "\n");
            } else {
                talk.print(new Page(out, language));
            }
        }
        return DriehoekCommand.FINE;
    }

    /** Reports what keeps the scenario from being played: errors in it, in its personas, in the rubric. */
    private boolean broken(Compilation compilation, Content source) {
        if (!compilation.scenarios().isEmpty() && compilation.rulebook() != null) {
            return false;
        }
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            if (diagnostic.error()) {
                err.println(source.located(diagnostic));
            }
        }
        err.println("'" + scenario + "' cannot be played before this is mended.");
        return true;
    }
}
