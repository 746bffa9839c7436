package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AssignedTalks.Standing;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is assigned is practised within its dates and its limit, on what was pinned, and apart from private practice. */
class AssignedPracticeTest extends AssignedStory {

    @Autowired
    AttemptRecords records;

    @Autowired
    StaffReading reading;

    @Test
    void an_assigned_attempt_is_played_on_what_was_pinned_and_is_numbered_within_its_assignment() {
        practised(sanne);
        practised(sanne);

        AttemptId first = finished(sanne);
        AttemptId second = begins(sanne);

        AssignedTalks talks = assigned(sanne);
        assertThat(talks.attempts()).extracting(AttemptSummary::id).containsExactly(second, first);
        assertThat(talks.attempts()).extracting(AttemptSummary::number).containsExactly(2, 1);
        assertThat(talks.attempts()).allSatisfy(attempt -> {
            assertThat(attempt.kind()).isEqualTo(AttemptKind.ASSIGNED);
            assertThat(attempt.snapshot()).isEqualTo(talks.assignment().snapshot());
            assertThat(attempt.late()).isFalse();
        });
        assertThat(talks.standing()).isEqualTo(Standing.BUSY);
        assertThat(talks.left()).isEmpty();
    }

    @Test
    void an_open_assigned_attempt_and_an_open_private_one_stand_side_by_side() {
        AttemptId assigned = begins(sanne);
        Student student = student(sanne);
        AttemptId own = student.begins(SCENARIO);

        assertThat(own).isNotEqualTo(assigned);
        assertThat(begins(sanne)).isEqualTo(assigned);
        assertThat(student.sees(SCENARIO).attempts())
                .extracting(AttemptSummary::id)
                .containsExactly(own);
        assertThat(student.onAnotherDevice().begins(SCENARIO)).isEqualTo(own);
    }

    @Test
    void nobody_begins_before_it_opens() {
        runs(Duration.ofHours(1), Duration.ofDays(7), null);

        refused(sanne, Refusal.NOT_OPEN);
        assertThat(assigned(sanne).standing()).isEqualTo(Standing.NOT_OPEN);
    }

    @Test
    void nobody_begins_after_the_due_date_but_who_has_an_extension() {
        runs(Duration.ofDays(-7), Duration.ofMinutes(-1), null);
        courses.extend(assignment, youssef, Duration.ofDays(1));

        refused(sanne, Refusal.PAST_DUE);
        assertThat(assigned(sanne).standing()).isEqualTo(Standing.MISSED);
        begins(youssef);
        assertThat(assigned(youssef).extended()).isTrue();
        assertThat(assigned(youssef).attempts().getFirst().late()).isFalse();
    }

    @Test
    void an_attempt_that_is_open_at_the_due_date_is_kept_can_be_finished_and_is_marked_late() {
        AttemptId open = begins(sanne);
        runs(Duration.ofDays(-7), Duration.ofMillis(-1), null);

        assertThat(assigned(sanne).attempts().getFirst().late()).isTrue();
        assertThat(begins(sanne)).isEqualTo(open);
        finishes(sanne, open);

        assertThat(assigned(sanne).finished().getFirst().late()).isTrue();
        assertThat(records.find(open).orElseThrow().late()).isTrue();
        refused(sanne, Refusal.PAST_DUE);
        courses.extend(assignment, sanne, Duration.ofDays(1));
        assertThat(assigned(sanne).finished().getFirst().late()).isFalse();
    }

    @Test
    void nobody_begins_more_attempts_than_the_limit() {
        runs(Duration.ofDays(-1), Duration.ofDays(1), 2);
        finished(sanne);
        assertThat(assigned(sanne).left()).contains(1);
        finished(sanne);

        refused(sanne, Refusal.NO_ATTEMPTS_LEFT);
        assertThat(assigned(sanne).standing()).isEqualTo(Standing.FINISHED);
        assertThat(assigned(youssef).left()).contains(2);
    }

    @Test
    void a_withdrawn_assignment_is_not_begun_and_what_was_begun_goes_on() {
        AttemptId open = begins(sanne);
        courses.withdraw(assignment);

        refused(youssef, Refusal.WITHDRAWN);
        finishes(sanne, open);
        assertThat(assigned(sanne).finished()).hasSize(1);
        assertThat(as(sanne, () -> practice.assigned())).hasSize(1);
        assertThat(as(youssef, () -> practice.assigned())).isEmpty();
    }

    @Test
    void whoever_is_not_a_student_of_the_course_is_refused_as_if_it_were_not_there() {
        SignedIn other = accounts.account("other-" + mark);

        assertThatThrownBy(() -> as(other, () -> practice.begin(assignment, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(lecturer, () -> practice.begin(assignment, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(other, () -> practice.assigned(assignment))).isEmpty();
    }

    @Test
    void a_student_who_was_removed_keeps_attempts_and_debriefs_and_begins_nothing() {
        AttemptId done = finished(sanne);
        AttemptId open = begins(sanne);
        courses.remove(course, CourseRole.STUDENT, sanne);

        AssignedTalks talks = assigned(sanne);
        assertThat(talks.refusal()).isEqualTo(Refusal.NOT_ENROLLED);
        assertThat(as(sanne, () -> practice.assigned()))
                .extracting(each -> each.assignment().id())
                .containsExactly(assignment);
        assertThat(as(sanne, () -> practice.debrief(done)).attempt().id()).isEqualTo(done);
        finishes(sanne, open);
        assertThatThrownBy(() -> as(sanne, () -> practice.begin(assignment, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_staff_of_the_course_read_it_and_nobody_else_does() {
        AttemptId done = finished(sanne);
        SignedIn elsewhere = accounts.account("elsewhere-" + mark);
        courses.enrol(courses.course("Another " + mark), CourseRole.LECTURER, elsewhere);

        assertThat(as(lecturer, () -> reading.debrief(done)).attempt().id()).isEqualTo(done);
        assertThatThrownBy(() -> as(youssef, () -> reading.debrief(done))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(sanne, () -> reading.debrief(done))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(elsewhere, () -> reading.debrief(done))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(lecturer, () -> practice.debrief(done)))
                .isInstanceOf(AttemptNotFoundException.class);
    }

    @Test
    void those_who_show_attempts_to_staff_find_them_by_assignment_and_page_by_page() {
        AttemptId hers = finished(sanne);
        AttemptId his = finished(youssef);
        AttemptId open = begins(sanne);
        practised(sanne);

        assertThat(records.of(assignment).get(sanne.learner()))
                .extracting(AttemptSummary::id)
                .containsExactly(open, hers);
        assertThat(records.learner(his)).isEqualTo(youssef.learner());
        FinishedPage first = records.finishedAssigned(FinishedFilter.of(List.of(assignment)), 0, 1);
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.attempts()).extracting(held -> held.attempt().id()).containsExactly(hers);
        FinishedFilter onlyHis = new FinishedFilter(List.of(assignment), List.of(youssef.learner()), List.of());
        assertThat(records.finishedAssigned(onlyHis, 0, 10).attempts())
                .extracting(held -> held.attempt().id())
                .containsExactly(his);
        FinishedFilter without = new FinishedFilter(List.of(assignment), List.of(), List.of(hers));
        assertThat(records.finishedAssigned(without, 0, 10).total()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void two_devices_that_begin_at_once_begin_one_attempt_also_where_one_is_left() throws Exception {
        runs(Duration.ofDays(-1), Duration.ofDays(1), 1);
        Student laptop = student(sanne);
        Student phone = student(sanne);
        var start = new CyclicBarrier(2);
        Callable<AttemptId> one = () -> {
            start.await();
            return laptop.as(() -> practice.begin(assignment, false));
        };
        Callable<AttemptId> other = () -> {
            start.await();
            return phone.as(() -> practice.begin(assignment, false));
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(assigned(sanne).attempts()).hasSize(1);
    }

    private void refused(SignedIn person, Refusal why) {
        assertThat(assigned(person).refusal()).isEqualTo(why);
        assertThatThrownBy(() -> as(person, () -> practice.begin(assignment, false)))
                .isInstanceOfSatisfying(
                        AssignmentRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
