package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.driehoek.practice.Walk.SCENARIO;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every attempt of the present rules can be played again to the same bytes. */
class ReplayerTest extends PracticeStory {

    @Autowired
    Replayer replayer;

    @Autowired
    JdbcTemplate database;

    private AttemptId finished() {
        Student student = students.newStudent();
        AttemptId attempt = student.begins(SCENARIO);
        student.prepares();
        Walk.toTheEnd().forEach(student::hears);
        return attempt;
    }

    @Test
    void a_talk_replays_to_the_same_bytes_in_another_country() {
        AttemptId attempt = finished();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
        try {
            assertThat(replayer.replayable()).contains(attempt.value());
            assertThat(replayer.replay(attempt.value())).isEmpty();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_entry_that_was_tampered_with_is_found() {
        AttemptId attempt = finished();
        byte[] third = database.queryForObject(
                "select payload from journal_entry where attempt_id = ? and seq = 3", byte[].class, attempt.value());
        database.update(
                "update journal_entry set payload = ? where attempt_id = ? and seq = 2", third, attempt.value());
        assertThat(replayer.replay(attempt.value())).isNotEmpty();
    }
}
