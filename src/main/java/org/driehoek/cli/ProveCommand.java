package org.driehoek.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.driehoek.proof.Effort;
import org.driehoek.proof.Proof;
import org.driehoek.proof.Prover;
import org.driehoek.proof.Stopper;
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

/** Looks for what can never happen in scenarios, and lets simulated students hold them. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = "Find what can never happen in a scenario, and let simulated students hold it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing is refused; warnings may be listed",
            "1:something can never happen, or the content has errors",
            "2:wrong use"
        })
final class ProveCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", description = "The scenarios; default: all on offer.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--content", paramLabel = "DIR", description = "A content folder; default: the program's own.")
    private @Nullable Path content;

    @Option(names = "--quick", description = "A few seconds a scenario instead of a minute or more.")
    private boolean quick;

    @Option(names = "--seed", description = "Of everything drawn by lot; default: 1.")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Content source = new Content(content);
        Compilation compilation = source.compile();
        Rulebook rulebook = compilation.rulebook();
        List<Diagnostic> errors =
                compilation.diagnostics().stream().filter(Diagnostic::error).toList();
        if (rulebook == null || !errors.isEmpty()) {
            errors.forEach(error -> out.println(source.located(error)));
            out.println("Nothing was proved: mend the errors first.");
            return DriehoekCommand.FINDINGS;
        }
        Prover prover = Prover.load();
        Effort effort = (quick ? Effort.DAILY : Effort.WHOLE).seeded(seed);
        boolean refused = false;
        for (Snapshot snapshot : chosen(compilation)) {
            Proof proof = prover.prove(snapshot, rulebook, effort, _ -> {}, Stopper.NEVER);
            new ProofPage(out, snapshot.scenario(), proof).print();
            refused |= proof.refused();
        }
        return refused ? DriehoekCommand.FINDINGS : DriehoekCommand.FINE;
    }

    private List<Snapshot> chosen(Compilation compilation) {
        return scenarios.isEmpty()
                ? compilation.scenarios().stream()
                        .filter(snapshot -> snapshot.scenario().offered())
                        .toList()
                : scenarios.stream()
                        .map(id -> Scenarios.snapshot(compilation, id))
                        .toList();
    }
}
