package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.driehoek.practice.ReportedLine.Mine;
import org.driehoek.practice.ReportedLine.Offered;
import org.driehoek.practice.ReportedLine.Theirs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What hurts or is wrong is told to those who teach with it, without a name, and is answered. */
class ReportServiceTest extends AssignedStory {

    @Autowired
    ReportService reports;

    @Test
    void a_reported_line_reaches_the_staff_without_a_name_and_the_answer_reaches_the_student() {
        AttemptId attempt = practised(sanne);
        as(sanne, () -> reports.report(attempt, new Theirs(0, 0), ReportKind.HURTFUL, "  zo praat niemand " + mark));

        LineReportView open = as(lecturer, () -> reports.open(0, 1_000)).reports().stream()
                .filter(report -> report.words().endsWith(mark))
                .findFirst()
                .orElseThrow();
        assertThat(open.line().nl()).isNotBlank();
        assertThat(open.line().en()).isNotBlank();
        assertThat(open.speaker()).isNotNull();
        assertThat(open.words()).isEqualTo("zo praat niemand " + mark);
        assertThat(open.toString())
                .doesNotContain(sanne.username(), sanne.learner().toString(), attempt.toString());

        as(lecturer, () -> reports.handle(open.id(), "Dank je, we passen de zin aan."));

        assertThat(as(lecturer, () -> reports.handled(0, 1_000)).reports())
                .extracting(LineReportView::id)
                .contains(open.id());
        LineReportView mine = as(sanne, reports::mine).getFirst();
        assertThat(mine.answer()).isEqualTo("Dank je, we passen de zin aan.");
        assertThat(mine.read()).isFalse();
        as(sanne, () -> reports.markRead(mine.id()));
        assertThat(as(sanne, reports::mine).getFirst().read()).isTrue();
        assertThat(as(youssef, reports::mine)).isEmpty();
    }

    @Test
    void an_own_sentence_and_one_on_offer_can_be_reported_too() {
        Student student = student(sanne);
        AttemptId attempt = student.begins(SCENARIO);
        student.prepares();
        student.hears(Walk.first(1).getFirst());
        String offered = student.looks().offer().moves().getFirst();

        as(sanne, () -> reports.report(attempt, new Mine(1), ReportKind.WRONG, ""));
        as(sanne, () -> reports.report(attempt, new Offered(offered), ReportKind.WRONG, ""));

        assertThat(as(sanne, reports::mine))
                .extracting(LineReportView::source)
                .containsExactlyInAnyOrder("move:" + Walk.first(1).getFirst(), "move:" + offered);
    }

    @Test
    void what_is_not_in_the_talk_and_somebody_elses_talk_are_refused() {
        AttemptId attempt = practised(sanne);

        assertThatThrownBy(() -> as(sanne, () -> reports.report(attempt, new Theirs(40, 0), ReportKind.WRONG, "")))
                .isInstanceOf(AttemptRefusedException.class);
        assertThatThrownBy(() -> as(youssef, () -> reports.report(attempt, new Theirs(0, 0), ReportKind.WRONG, "")))
                .isInstanceOf(AttemptNotFoundException.class);
    }

    @Test
    void students_do_not_read_what_others_report() {
        assertThatThrownBy(() -> as(sanne, () -> reports.open(0, 10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(sanne, () -> reports.handled(0, 10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(sanne, () -> reports.handle(ReportId.random(), "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_report_outlives_the_deleted_attempt() {
        AttemptId attempt = practised(sanne);
        as(sanne, () -> reports.report(attempt, new Theirs(0, 0), ReportKind.WRONG, "blijft"));

        as(sanne, () -> practice.delete(attempt));

        assertThat(as(sanne, reports::mine)).extracting(LineReportView::words).containsExactly("blijft");
    }
}
