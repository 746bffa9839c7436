package org.driehoek.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Erasure;
import org.driehoek.identity.PersonalData;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.library.ScenarioNotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class AssignmentServiceTest extends CourseStory {

    private static final Instant OPENS = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-16T22:59:59Z");
    private static final AssignmentPlan PLAN = new AssignmentPlan(OPENS, DUE, 3, true);

    final AssignmentService service;
    final AssignmentBook book;
    final ScenarioLibrary library;
    final JdbcClient database;

    @Autowired
    AssignmentServiceTest(
            AssignmentService service, AssignmentBook book, ScenarioLibrary library, JdbcClient database) {
        this.service = service;
        this.book = book;
        this.library = library;
        this.database = database;
    }

    private AssignmentId assign() {
        return service.assign(course, TestCourses.SCENARIO, null, PLAN);
    }

    @Test
    void an_assignment_pins_the_present_content() {
        AssignmentView assigned = service.assignment(assign());

        assertThat(assigned.snapshot())
                .isEqualTo(library.current(TestCourses.SCENARIO).orElseThrow().hash());
        assertThat(assigned.opens()).isEqualTo(OPENS);
        assertThat(assigned.due()).isEqualTo(DUE);
        assertThat(assigned.limit()).isEqualTo(3);
        assertThat(service.newerRevision(assigned.id())).isEmpty();
    }

    @Test
    void what_is_not_on_offer_cannot_be_assigned() {
        assertThatThrownBy(() -> service.assign(course, "no-such-talk", null, PLAN))
                .isInstanceOf(ScenarioNotFoundException.class);
    }

    @Test
    void nothing_is_due_before_it_opens_and_a_limit_is_at_least_one() {
        assertThatThrownBy(() -> new AssignmentPlan(DUE, OPENS, null, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssignmentPlan(OPENS, DUE, 0, true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new AssignmentPlan(OPENS, OPENS, null, false).due()).isEqualTo(OPENS);
    }

    @Test
    void a_student_sees_what_is_assigned_with_the_own_due_date() {
        AssignmentId assigned = assign();
        Instant later = DUE.plus(Duration.ofDays(7));
        service.extend(assigned, List.of(sam.learner()), later);

        accounts.logIn(sam.username());
        assertThat(service.mine()).singleElement().extracting(Assigned::due).isEqualTo(later);
        accounts.logIn(bo.username());
        assertThat(service.mine()).singleElement().extracting(Assigned::due).isEqualTo(DUE);
    }

    @Test
    void an_extension_is_replaced_and_taken_away() {
        AssignmentId assigned = assign();
        service.extend(assigned, List.of(sam.learner(), bo.learner()), DUE.plusSeconds(60));
        service.extend(assigned, List.of(sam.learner()), DUE.plusSeconds(120));
        service.removeExtension(assigned, bo.learner());
        service.removeExtension(assigned, bo.learner());

        assertThat(service.extensions(assigned)).containsOnlyKeys(sam.learner()).containsValue(DUE.plusSeconds(120));
        assertThat(book.due(assigned, bo.learner())).isEqualTo(DUE);
    }

    @Test
    void only_students_of_the_course_get_an_extension() {
        AssignmentId assigned = assign();

        service.extend(assigned, List.of(accounts.account("stranger-" + mark).learner()), DUE.plusSeconds(60));

        assertThat(service.extensions(assigned)).isEmpty();
    }

    @Test
    void the_lecturer_who_is_second_is_told_and_overwrites_nothing() {
        AssignmentId assigned = assign();
        Versioned<AssignmentPlan> shown = service.plan(assigned);
        service.change(assigned, shown.version(), new AssignmentPlan(OPENS, DUE, null, false));

        assertThatThrownBy(() -> service.change(assigned, shown.version(), PLAN))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        told -> assertThat(told.by()).isEqualTo(lecturer.displayName()));
        assertThat(service.plan(assigned).value().limit()).isNull();
    }

    @Test
    void what_is_withdrawn_is_nobodys_task_until_it_is_given_again() {
        AssignmentId assigned = assign();
        service.withdraw(assigned);
        assertThat(book.forStudent(sam.account())).isEmpty();
        assertThat(service.of(course))
                .singleElement()
                .satisfies(each -> assertThat(each.withdrawn()).isTrue());

        service.restore(assigned);
        assertThat(book.forStudent(sam.account())).hasSize(1);
    }

    @Test
    void an_archived_course_gives_no_tasks_and_takes_no_changes() {
        AssignmentId assigned = assign();
        courses.archive(course);

        assertThat(book.forStudent(sam.account())).isEmpty();
        assertThatThrownBy(() -> service.withdraw(assigned)).isInstanceOf(CourseArchivedException.class);
        assertThatThrownBy(this::assign).isInstanceOf(CourseArchivedException.class);
    }

    @Test
    void a_newer_revision_is_seen_and_taken_when_the_lecturer_says_so() {
        AssignmentId assigned = assign();
        String old = "0".repeat(64);
        database.sql("insert into content_version (hash, kind, name, json, stored_at)"
                        + " select :old, kind, name, json, stored_at from content_version where hash = :hash"
                        + " and not exists (select 1 from content_version where hash = :old)")
                .param("old", old)
                .param("hash", service.assignment(assigned).snapshot())
                .update();
        database.sql("update assignment set snapshot = :old where id = :id")
                .param("old", old)
                .param("id", assigned.value())
                .update();

        assertThat(service.newerRevision(assigned))
                .contains(new NewerRevision(true, false, false, AttemptTally.Tally.NONE));

        service.takeNewerRevision(assigned);
        assertThat(service.newerRevision(assigned)).isEmpty();
        assertThat(service.assignment(assigned).snapshot()).isNotEqualTo(old);
    }

    @Test
    void neither_students_nor_trainers_nor_strangers_assign() {
        for (String other : List.of(sam.username(), "stranger-" + mark)) {
            accounts.logIn(other);
            assertThatThrownBy(this::assign).isInstanceOf(AccessDeniedException.class);
        }
        courses.enrol(course, CourseRole.TRAINER, accounts.logIn("trainer-" + mark));
        assertThatThrownBy(this::assign).isInstanceOf(AccessDeniedException.class);
        assertThat(service.of(course)).isEmpty();
    }

    @Test
    void a_person_reads_what_is_kept(@Autowired List<PersonalData> kept) {
        service.extend(assign(), List.of(sam.learner()), DUE);

        PersonalData ours = kept.stream()
                .filter(each -> each.section().equals("courses"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.export(sam)).isInstanceOfSatisfying(CourseData.Exported.class, exported -> {
            assertThat(exported.memberships())
                    .extracting(CourseData.Membership::course)
                    .containsExactly("Talks " + mark);
            assertThat(exported.ownDueDates())
                    .extracting(CourseData.OwnDueDate::due)
                    .containsExactly(DUE);
        });
    }

    @Test
    void whoever_is_erased_leaves_no_trace_but_a_stranger(
            @Autowired CourseData kept, @Autowired TransactionTemplate transaction, @Autowired CourseBook people) {
        AssignmentId assigned = assign();
        service.extend(assigned, List.of(sam.learner()), DUE);
        LearnerId stranger = LearnerId.random();

        transaction.executeWithoutResult(_ -> kept.erase(new Erasure(sam.account(), sam.learner(), stranger)));
        transaction.executeWithoutResult(
                _ -> kept.erase(new Erasure(lecturer.account(), lecturer.learner(), LearnerId.random())));

        assertThat(people.students(course)).extracting(Enrolled::learner).containsExactly(bo.learner());
        assertThat(people.everybody(course))
                .filteredOn(each -> each.learner().equals(stranger))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.account()).isNull();
                    assertThat(gone.name()).isEmpty();
                });
        assertThat(book.extensions(assigned)).containsOnlyKeys(stranger);
        assertThat(database.sql("select count(*) from assignment where assigned_by = :account or changed_by = :account")
                        .param("account", lecturer.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
