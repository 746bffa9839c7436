package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed, without a warning, right after each answer of a whole talk. */
@Tag("slow")
class KillTest {

    @TempDir
    private Path folder;

    @Test
    void on_h2_a_talk_goes_on_where_the_student_last_saw_an_answer() throws IOException {
        killAfterEachAnswer(Databases.h2(folder.resolve("driehoek")));
    }

    @Test
    void on_postgresql_a_talk_goes_on_where_the_student_last_saw_an_answer() throws IOException {
        killAfterEachAnswer(Databases.postgres());
    }

    /** A kill may come between the commit and the answer: then the same, sent again, must not be heard twice. */
    @Test
    void an_answer_that_never_came_is_got_by_going_on() throws IOException, InterruptedException {
        List<String> database = Databases.h2(folder.resolve("driehoek"));
        List<String> moves = Walk.first(4);
        var pauses = new Random(1);
        String attempt = begun(database);
        for (int turn = 1; turn <= moves.size(); turn++) {
            String move = moves.get(turn - 1);
            try (var victim = Victim.start(database)) {
                victim.asks("open " + attempt);
                victim.sends("say " + move);
                Thread.sleep(pauses.nextInt(200));
            }
            try (var victim = Victim.start(database)) {
                String stands = victim.asks("open " + attempt);
                String shown = isTurn(turn, stands) ? stands : victim.asks("say " + move);
                assertThat(isTurn(turn, shown)).as(shown).isTrue();
            }
        }
    }

    private static boolean isTurn(int turn, String outcome) {
        return outcome.contains("\"turn\":{\"turn\":" + turn + ",");
    }

    private static void killAfterEachAnswer(List<String> database) throws IOException {
        List<String> moves = Walk.toTheEnd();
        String attempt = begun(database);
        String shown = TalkDriver.NO_TURN;
        for (String move : moves) {
            try (var victim = Victim.start(database)) {
                assertThat(victim.asks("open " + attempt)).isEqualTo(shown);
                shown = victim.asks("say " + move);
            }
        }
        assertThat(isTurn(Walk.TURNS, shown)).isTrue();
        try (var elsewhere = Victim.start(database, "-Duser.language=tr", "-Duser.timezone=Asia/Kolkata")) {
            assertThat(elsewhere.asks("open " + attempt)).isEqualTo(shown);
            assertThat(elsewhere.asks("replay")).isEqualTo("[]");
        }
    }

    private static String begun(List<String> database) throws IOException {
        try (var victim = Victim.start(database)) {
            return victim.asks("begin " + Walk.SCENARIO);
        }
    }
}
