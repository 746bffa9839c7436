package org.driehoek.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The services in a process of their own, which a test can kill: reads commands on standard input and prints an answer, after
 * {@code >}, when the service has answered.
 */
final class TalkDriver {

    static final String NO_TURN = "before the first turn";

    private static final String STUDENT = "sanne";

    private final TranscriptCodec codec = new TranscriptCodec();
    private final Student student;
    private final ReplayCommand replay;

    private TalkDriver(Student student, ReplayCommand replay) {
        this.student = student;
        this.replay = replay;
    }

    /** Starts the services on the database that the arguments name and serves until standard input ends. */
    public static void main(String... arguments) throws IOException {
        var context = new SpringApplicationBuilder(LeanApplication.class, Students.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .profiles("demo")
                .run(arguments);
        var replay = new ReplayCommand(context.getBean(Replayer.class), context);
        new TalkDriver(context.getBean(Students.class).known(STUDENT), replay).serve();
    }

    private void serve() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("> ready");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println("> " + answer(line.split(" ", -1)));
        }
    }

    private String answer(String... words) {
        return switch (words[0]) {
            case "begin" -> {
                AttemptId attempt = student.begins(words[1]);
                student.prepares();
                yield attempt.toString();
            }
            case "open" -> {
                TalkView talk = student.opens(AttemptId.parse(words[1]).orElseThrow());
                yield talk.turns().isEmpty() ? NO_TURN : written(talk.turns().getLast());
            }
            case "say" -> written(student.hears(words[1]));
            case "replay" -> replay.differences().toString();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String written(TurnOutcome turn) {
        return codec.write(turn);
    }
}
