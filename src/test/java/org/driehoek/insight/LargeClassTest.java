package org.driehoek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.driehoek.DriehoekTest;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** A class of two thousand: everybody of a programme in one course, each with two finished attempts. */
@DriehoekTest
@SuppressWarnings("NullAway") // the maps of Spring's JDBC say of no value whether it can be null
class LargeClassTest {

    private static final int STUDENTS = 2_000;
    private static final int MEASURED = 5;

    private final ProgressService service;
    private final ClassStory story;
    private final JdbcTemplate database;

    @Autowired
    LargeClassTest(
            ProgressService service,
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            JdbcTemplate database) {
        this.service = service;
        this.story = new ClassStory(courses, accounts, practice, clock);
        this.database = database;
    }

    @AfterEach
    void everybody_leaves() {
        story.logOut();
    }

    @Test
    void is_paged_searched_and_sorted_without_waiting() {
        ClassStory.Class group = story.begins();
        SignedIn first = story.student(group, "first");
        AttemptId attempt = story.finishes(first, group);
        multiply(first, attempt);
        story.logIn(group.lecturer());

        Progress progress = service.progress(group.assignment(), ProgressFilter.ALL);
        assertThat(progress.totals()).containsEntry(Shown.FINISHED, STUDENTS + 1);
        assertThat(progress.rows()).hasSize(ProgressService.PAGE);
        assertThat(progress.pages()).isEqualTo(STUDENTS / ProgressService.PAGE + 1);
        assertThat(progress.spread())
                .first()
                .satisfies(spread -> assertThat(spread.students()).isEqualTo(STUDENTS + 1));

        long best = LongStream.range(0, MEASURED)
                .map(i -> time(() -> service.progress(
                        group.assignment(),
                        new ProgressFilter(Shown.FINISHED, "copy", new Order(Order.By.OVERALL, null), (int) i))))
                .min()
                .orElseThrow();
        // A quiet machine needs a tenth of this; the bound only catches a question for each student.
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(4));
    }

    private static long time(Runnable question) {
        long began = System.nanoTime();
        question.run();
        return System.nanoTime() - began;
    }

    private void multiply(SignedIn student, AttemptId attempt) {
        List<UUID> learners =
                IntStream.range(0, STUDENTS).mapToObj(_ -> UUID.randomUUID()).toList();
        List<Map<String, Object>> accounts = new ArrayList<>();
        List<Map<String, Object>> enrolments = new ArrayList<>();
        List<Map<String, Object>> attempts = new ArrayList<>();
        List<Map<String, Object>> assessments = new ArrayList<>();
        List<Map<String, Object>> levels = new ArrayList<>();
        Map<String, Object> account = row("account", "id", student.account().value());
        Map<String, Object> enrolment =
                row("enrolment", "learner_id", student.learner().value());
        Map<String, Object> held = row("attempt", "id", attempt.value());
        Map<String, Object> assessed = row("assessment", "attempt_id", attempt.value());
        List<Map<String, Object>> given =
                database.queryForList("select * from assessment_level where assessment_id = ?", assessed.get("id"));
        for (UUID learner : learners) {
            UUID id = UUID.randomUUID();
            accounts.add(copy(account, row -> {
                row.put("id", id);
                row.put("learner_id", learner);
                row.put("username", "copy-" + id);
                row.put("display_name", "Copy " + id);
            }));
            enrolments.add(copy(enrolment, row -> {
                row.put("id", UUID.randomUUID());
                row.put("account_id", id);
                row.put("learner_id", learner);
            }));
            for (int number = 1; number <= 2; number++) {
                UUID attemptId = UUID.randomUUID();
                UUID assessment = UUID.randomUUID();
                int count = number;
                attempts.add(copy(held, row -> {
                    row.put("id", attemptId);
                    row.put("learner_id", learner);
                    row.put("number", count);
                }));
                assessments.add(copy(assessed, row -> {
                    row.put("id", assessment);
                    row.put("attempt_id", attemptId);
                }));
                given.forEach(level -> levels.add(copy(level, row -> row.put("assessment_id", assessment))));
            }
        }
        insert("account", accounts);
        insert("enrolment", enrolments);
        insert("attempt", attempts);
        insert("assessment", assessments);
        insert("assessment_level", levels);
    }

    private Map<String, Object> row(String table, String column, UUID id) {
        return new LinkedHashMap<>(database.queryForMap("select * from " + table + " where " + column + " = ?", id));
    }

    private static Map<String, Object> copy(Map<String, Object> row, Consumer<Map<String, Object>> change) {
        Map<String, Object> copy = new LinkedHashMap<>(row);
        change.accept(copy);
        return copy;
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        new SimpleJdbcInsert(database)
                .withTableName(table)
                .usingColumns(rows.getFirst().keySet().toArray(String[]::new))
                .executeBatch(rows.toArray(Map[]::new));
    }
}
