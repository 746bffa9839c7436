package org.driehoek.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.scenario.Dimension;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A lecturer follows a class. */
@DriehoekTest
class ProgressServiceTest {

    private final ProgressService service;
    private final ClassStory story;
    private final JdbcClient database;
    private final Statistics statistics;
    private ClassStory.Class group;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each story
    ProgressServiceTest(
            ProgressService service,
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            JdbcClient database,
            EntityManagerFactory entityManagers) {
        this.service = service;
        this.story = new ClassStory(courses, accounts, practice, clock);
        this.database = database;
        this.statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
    }

    @BeforeEach
    void a_class_begins() {
        group = story.begins();
    }

    @AfterEach
    void everybody_leaves() {
        story.logOut();
    }

    @Test
    void who_has_not_started_is_busy_or_has_finished_is_told_apart() {
        story.student(group, "anna");
        story.begins(story.student(group, "bram"), group, 3);
        SignedIn cor = story.student(group, "cor");
        story.finishes(cor, group);
        AttemptId second = story.finishes(cor, group);

        Progress progress = seen(ProgressFilter.ALL);

        assertThat(progress.rows())
                .extracting(ProgressRow::name, ProgressRow::state)
                .containsExactly(
                        tuple(group.named("anna"), ProgressState.NOT_STARTED),
                        tuple(group.named("bram"), ProgressState.BUSY),
                        tuple(group.named("cor"), ProgressState.FINISHED));
        assertThat(progress.rows().get(1).standing().open())
                .satisfies(open -> assertThat(open.turns()).isEqualTo(3));
        ProgressRow finished = progress.rows().get(2);
        assertThat(finished.standing().finished()).isEqualTo(2);
        assertThat(finished.standing().last())
                .satisfies(last -> assertThat(last.id()).isEqualTo(second));
        assertThat(finished.result())
                .satisfies(result -> assertThat(result.levels().keySet())
                        .containsExactlyInAnyOrderElementsOf(progress.scenario().target()));
        assertThat(progress.totals())
                .containsEntry(Shown.ALL, 3)
                .containsEntry(Shown.NOT_STARTED, 1)
                .containsEntry(Shown.BUSY, 1)
                .containsEntry(Shown.FINISHED, 1)
                .containsEntry(Shown.UNREVIEWED, 1)
                .containsEntry(Shown.LATE, 0);
        assertThat(progress.spread())
                .extracting(Spread::dimension)
                .isEqualTo(progress.scenario().target());
        assertThat(progress.spread())
                .allSatisfy(spread -> assertThat(spread.students()).isEqualTo(1));
    }

    @Test
    void late_is_whoever_finishes_after_the_due_date_or_not_at_all_but_not_with_an_extension() {
        SignedIn anna = story.student(group, "anna");
        SignedIn bram = story.student(group, "bram");
        SignedIn cor = story.student(group, "cor");
        SignedIn dewi = story.student(group, "dewi");
        story.finishes(anna, group);
        story.begins(bram, group, 1);
        story.extend(group, dewi);
        story.isDue(group);
        story.finishes(bram, group);

        Progress progress = seen(ProgressFilter.ALL);

        assertThat(progress.rows()).extracting(ProgressRow::late).containsExactly(false, true, true, false);
        assertThat(progress.rows().get(3).extendedTo()).isNotNull();
        assertThat(seen(new ProgressFilter(Shown.LATE, "", Order.NAME, 0)).rows())
                .extracting(ProgressRow::learner)
                .containsExactly(bram.learner(), cor.learner());
        assertThat(seen(new ProgressFilter(Shown.EXTENDED, "", Order.NAME, 0)).rows())
                .extracting(ProgressRow::learner)
                .containsExactly(dewi.learner());
        assertThat(service.mine())
                .filteredOn(summary -> summary.assignment().id().equals(group.assignment()))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.students()).isEqualTo(4);
                    assertThat(summary.finished()).isEqualTo(2);
                    assertThat(summary.busy()).isZero();
                    assertThat(summary.late()).isEqualTo(2);
                });
    }

    @Test
    void a_student_is_found_by_a_part_of_the_name_and_whoever_has_no_level_comes_last() {
        story.student(group, "anna");
        SignedIn hannah = story.student(group, "hannah");
        story.finishes(hannah, group);

        assertThat(seen(new ProgressFilter(Shown.ALL, "ANNA-", Order.NAME, 0)).found())
                .isEqualTo(1);
        assertThat(seen(new ProgressFilter(Shown.ALL, "anna", new Order(Order.By.OVERALL, null), 0))
                        .rows())
                .first()
                .extracting(ProgressRow::learner)
                .isEqualTo(hannah.learner());
        assertThat(seen(new ProgressFilter(Shown.ALL, "", Order.level(Dimension.LISTENING), 7))
                        .page())
                .isZero();
    }

    @Test
    void whoever_left_is_shown_apart_and_does_not_count() {
        SignedIn anna = story.student(group, "anna");
        SignedIn bram = story.student(group, "bram");
        story.finishes(anna, group);
        story.leaves(group, anna);
        story.leaves(group, bram);

        Progress progress = seen(ProgressFilter.ALL);

        assertThat(progress.totals()).containsEntry(Shown.ALL, 0);
        assertThat(progress.former()).extracting(ProgressRow::learner).containsExactly(anna.learner());
    }

    @Test
    void students_and_the_staff_of_other_courses_are_refused() {
        SignedIn anna = story.student(group, "anna");
        SignedIn other = story.begins().lecturer();

        for (SignedIn person : List.of(anna, other)) {
            story.logIn(person);
            assertThatThrownBy(() -> service.progress(group.assignment(), ProgressFilter.ALL))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.everybody(group.assignment(), ProgressFilter.ALL))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.export(group.assignment())).isInstanceOf(AccessDeniedException.class);
            assertThat(service.mine())
                    .noneMatch(summary -> summary.assignment().id().equals(group.assignment()));
        }
    }

    @Test
    void a_trainer_of_the_course_may_take_the_levels_along_and_that_is_written_down() {
        SignedIn trainer = story.trainer(group);
        story.finishes(story.student(group, "anna"), group);
        story.logIn(trainer);
        long before = written(trainer);

        ProgressExport export = service.export(group.assignment());

        assertThat(export.rows())
                .singleElement()
                .extracting(ProgressRow::result)
                .isNotNull();
        assertThat(written(trainer)).isEqualTo(before + 1);
    }

    private long written(SignedIn who) {
        return database.sql("select count(*) from audit_entry where actor_id = :who")
                .param("who", who.account().value())
                .query(Long.class)
                .single();
    }

    @Test
    void the_number_of_questions_does_not_grow_with_the_class() {
        story.finishes(story.student(group, "anna"), group);
        long few = questions(group.assignment());
        for (int i = 0; i < 12; i++) {
            SignedIn student = story.student(group, "s" + i);
            if (i < 4) {
                story.finishes(student, group);
            }
        }

        assertThat(questions(group.assignment())).isEqualTo(few);
    }

    private long questions(AssignmentId assignment) {
        story.logIn(group.lecturer());
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        service.progress(assignment, ProgressFilter.ALL);
        service.mine();
        long asked = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(asked).isPositive();
        return asked;
    }

    private Progress seen(ProgressFilter filter) {
        story.logIn(group.lecturer());
        return service.progress(group.assignment(), filter);
    }
}
