package org.driehoek.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that runs {@link TalkDriver} and ends by being killed. */
final class Victim implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    private Victim(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts the process and returns when it can be asked something. */
    static Victim start(List<String> database, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TalkDriver.class.getName()));
        database.forEach(property -> command.add("--" + property));
        var victim = new Victim(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        victim.answer();
        return victim;
    }

    /** Sends a command and returns the answer. */
    String asks(String command) throws IOException {
        sends(command);
        return answer();
    }

    /** Sends a command and does not wait. */
    void sends(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    private String answer() throws IOException {
        var log = new StringBuilder();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("> ")) {
                return line.substring(2);
            }
            log.append(line).append('\n');
        }
        throw new IOException("the process ended:\n" + log);
    }

    /** Kills the process: SIGKILL, no time to tidy up. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
