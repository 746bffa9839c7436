package org.driehoek.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.driehoek.assessment.played.Finding;
import org.driehoek.assessment.played.PlayedTalkRunner;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compiles content and plays the talks that its authors wrote down. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Compile content and play the talks written down in it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:fine; warnings may be listed", "1:errors, or a talk went otherwise", "2:wrong use"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The content folder; default: the program's own.")
    private @Nullable Path folder;

    @Option(names = "--content", paramLabel = "DIR", description = "The same, as an option.")
    private @Nullable Path content;

    @Option(names = "--fast", description = "Compile only; play no talks.")
    private boolean fast;

    @Spec
    private @Nullable CommandSpec spec;

    private int errors;
    private int warnings;
    private int played;
    private int findings;

    @Override
    public Integer call() {
        if (folder != null && content != null && !folder.equals(content)) {
            throw new WrongUseException("Name one content folder, not both '" + folder + "' and '" + content + "'.");
        }
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Content checked = new Content(content == null ? folder : content);
        CompletableFuture<Engine> engine =
                fast ? CompletableFuture.failedFuture(new IllegalStateException()) : Engine.loading();
        Compilation compilation = checked.compile();
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            out.println(checked.located(diagnostic));
            errors += diagnostic.error() ? 1 : 0;
            warnings += diagnostic.error() ? 0 : 1;
        }
        if (!fast) {
            play(compilation, engine, checked, out);
        }
        out.println(summary(compilation));
        return errors + findings == 0 ? DriehoekCommand.FINE : DriehoekCommand.FINDINGS;
    }

    private void play(Compilation compilation, CompletableFuture<Engine> engine, Content checked, PrintWriter out) {
        Rulebook rulebook = compilation.rulebook();
        if (rulebook == null) {
            out.println("The played talks were not played: the rubric has errors.");
            return;
        }
        Engine ready = Engine.ready(engine);
        PlayedTalkRunner runner = new PlayedTalkRunner(rulebook, ready.reactions(), ready.assessor());
        for (PlayedTalk talk : compilation.talks()) {
            played++;
            for (Finding finding : runner.play(compilation.snapshotOf(talk).orElseThrow(), talk)
                    .findings()) {
                findings++;
                out.println(checked.located(finding.toString()));
            }
        }
    }

    private String summary(Compilation compilation) {
        return count(compilation.scenarios().size(), "scenario") + ", "
                + (fast ? count(compilation.talks().size(), "talk") + " not played" : count(played, "talk") + " played")
                + ": " + count(errors, "error") + ", " + count(warnings, "warning")
                + (fast ? "." : ", " + count(findings, "finding") + ".");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
