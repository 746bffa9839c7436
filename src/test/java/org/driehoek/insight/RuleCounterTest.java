package org.driehoek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.driehoek.DriehoekTest;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.FiredRules;
import org.driehoek.practice.PracticeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How often rules fire is counted once a talk, as numbers of nobody. */
@DriehoekTest
class RuleCounterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ClassStory story;
    private final RuleCounter counter;
    private final RulebookService rulebook;
    private final FiredRules rules;
    private final TestAccounts accounts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private ClassStory.Class group;
    private SignedIn anna;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each story
    RuleCounterTest(
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            RuleCounter counter,
            RulebookService rulebook,
            FiredRules rules,
            JdbcClient database,
            TransactionTemplate transaction) {
        story = new ClassStory(courses, accounts, practice, clock);
        this.accounts = accounts;
        this.counter = counter;
        this.rulebook = rulebook;
        this.rules = rules;
        this.database = database;
        this.transaction = transaction;
    }

    @BeforeEach
    void a_class_has_begun() {
        group = story.begins();
        anna = story.student(group, "anna");
    }

    @Test
    void a_talk_that_ends_is_counted_by_itself_and_only_once() {
        AttemptId attempt = story.finishes(anna, group);
        await(() -> counted(attempt) == 1);
        assertThat(rules.in(attempt).orElseThrow().reactions()).isNotEmpty();
        assertThat(rules.in(attempt).orElseThrow().scoring()).isNotEmpty();

        RulebookPage before = page();
        counter.count(List.of(attempt, attempt));

        assertThat(page().talks()).isGreaterThanOrEqualTo(before.talks());
        assertThat(counted(attempt)).isEqualTo(1);
        assertThat(before.talks()).isPositive();
        assertThat(before.rules()).anySatisfy(rule -> {
            assertThat(rule.kind()).isEqualTo(RuleKind.SCORING);
            assertThat(rule.use().talks()).isPositive();
        });
        assertThat(before.rules()).anySatisfy(rule -> {
            assertThat(rule.kind()).isEqualTo(RuleKind.REACTION);
            assertThat(rule.use().times()).isGreaterThan(rule.use().talks());
        });
    }

    @Test
    void what_was_not_counted_before_a_stop_is_found_after_the_next_start() {
        AttemptId attempt = story.finishes(anna, group);
        await(() -> counted(attempt) == 1);
        database.sql("delete from rule_counted where attempt_id = :id")
                .param("id", attempt.value())
                .update();

        assertThat(counter.lately()).contains(attempt);
        counter.count(counter.lately());

        assertThat(counted(attempt)).isEqualTo(1);
    }

    @Test
    void an_open_talk_is_not_counted_and_a_count_that_fails_leaves_nothing() {
        AttemptId open = story.begins(anna, group, 2);
        counter.count(List.of(open));
        assertThat(counted(open)).isZero();

        AttemptId attempt = story.finishes(anna, group);
        await(() -> counted(attempt) == 1);
        database.sql("delete from rule_counted where attempt_id = :id")
                .param("id", attempt.value())
                .update();
        transaction.executeWithoutResult(status -> {
            counter.count(List.of(attempt));
            status.setRollbackOnly();
        });
        assertThat(counted(attempt)).isZero();
    }

    private RulebookPage page() {
        accounts.logIn(anna.username());
        try {
            return rulebook.rulebook();
        } finally {
            accounts.logOut();
        }
    }

    private int counted(AttemptId attempt) {
        return database.sql("select count(*) from rule_counted where attempt_id = :id")
                .param("id", attempt.value())
                .query(Integer.class)
                .single();
    }

    private static void await(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("it was counted in time").isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
