package org.driehoek.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program on the command line. Exit codes: 0 fine, 1 findings, 2 wrong use. */
@Command(
        name = "driehoek",
        mixinStandardHelpOptions = true,
        version = "driehoek 0.1.0",
        description = "Practise talks with parents, and check the content they are made of.",
        exitCodeOnInvalidInput = DriehoekCommand.WRONG_USE,
        exitCodeOnExecutionException = DriehoekCommand.FINDINGS)
public final class DriehoekCommand implements Runnable {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    private DriehoekCommand() {}

    /** Runs a command on the terminal, in UTF-8, and returns the exit code. */
    public static int run(String... args) {
        keepLoggingOut();
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        return run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out, err, args);
    }

    static int run(BufferedReader in, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new DriehoekCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new PlayCommand(in));
        line.addSubcommand(new ProveCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, _, _) -> refuse(exception, err));
        try {
            return line.execute(args);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
            err.println("driehoek cannot go on: " + e);
            return FINDINGS;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Starting a logging framework that nobody reads would take a tenth of the time that a command has. */
    private static void keepLoggingOut() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private static int refuse(Exception exception, PrintWriter err) {
        String message = exception.getMessage();
        if (exception instanceof WrongUseException) {
            err.println(message);
            return WRONG_USE;
        }
        err.println("driehoek cannot go on: "
                + (message == null ? exception.getClass().getSimpleName() : message));
        return FINDINGS;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say which: check, play or prove.");
        }
    }
}
