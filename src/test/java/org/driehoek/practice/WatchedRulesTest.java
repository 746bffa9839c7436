package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.driehoek.practice.Walk.SCENARIO;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** When rules run, and what becomes of a talk when they change. */
@SpringBootTest(
        classes = {LeanApplication.class, WatchedRules.class, Students.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:rules;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
class WatchedRulesTest {

    @Autowired
    Students students;

    @Autowired
    WatchedRules rules;

    @Autowired
    Replayer replayer;

    @Test
    void showing_a_talk_runs_no_rule() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        student.prepares();
        Walk.toTheEnd().forEach(student::hears);

        rules.whileForbidden(() -> {
            assertThat(student.looks().over()).isTrue();
            assertThat(student.isDebriefed().transcript().ending()).isPresent();
            assertThat(student.isAtHome()).isNotEmpty();
        });
    }

    @Test
    void an_attempt_that_spans_two_versions_of_the_rules_is_marked() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        student.prepares();
        student.hears(Walk.first(1).getLast());
        assertThat(student.looks().attempt().mixed()).isFalse();

        rules.asVersion("0".repeat(64), () -> student.hears(Walk.first(2).getLast()));

        assertThat(student.looks().attempt().mixed()).isTrue();
    }

    @Test
    void an_attempt_of_other_rules_or_of_two_versions_is_not_replayed() {
        Student student = students.newStudent();
        AttemptId attempt = student.begins(SCENARIO);
        student.prepares();
        rules.asVersion("0".repeat(64), () -> student.hears(Walk.first(1).getFirst()));
        student.hears(Walk.first(2).getLast());
        assertThat(replayer.replayable()).doesNotContain(attempt.value());
    }
}
