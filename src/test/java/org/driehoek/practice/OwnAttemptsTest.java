package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.Erasure;
import org.driehoek.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Private practice is the student's own: shown to staff on purpose, taken back, deleted, taken away. */
class OwnAttemptsTest extends AssignedStory {

    @Autowired
    StaffReading reading;

    @Autowired
    AttemptRecords records;

    @Autowired
    PracticeRecords personal;

    @Autowired
    JdbcTemplate database;

    @Test
    void a_private_attempt_is_seen_by_staff_only_while_it_is_shared() {
        AttemptId own = practised(sanne);
        assertThatThrownBy(() -> as(lecturer, () -> reading.debrief(own))).isInstanceOf(AccessDeniedException.class);

        as(sanne, () -> practice.share(own, course));
        as(sanne, () -> practice.share(own, course));
        assertThat(as(lecturer, () -> reading.debrief(own)).attempt().id()).isEqualTo(own);
        assertThatThrownBy(() -> as(youssef, () -> reading.debrief(own))).isInstanceOf(AccessDeniedException.class);
        assertThat(records.sharedWith(course))
                .extracting(held -> held.attempt().id())
                .containsExactly(own);
        assertThat(as(sanne, practice::shared)).containsEntry(own, List.of("Gespreksvaardigheid " + mark));
        assertThat(as(youssef, practice::shared)).isEmpty();

        as(sanne, () -> practice.unshare(own, course));
        assertThatThrownBy(() -> as(lecturer, () -> reading.debrief(own))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_attempt_is_shared_with_own_courses_only_and_can_be_taken_back_after_leaving() {
        AttemptId own = practised(sanne);
        var another = courses.course("Another " + mark);
        assertThatThrownBy(() -> as(sanne, () -> practice.share(own, another)))
                .isInstanceOf(AttemptRefusedException.class);
        assertThatThrownBy(() -> as(youssef, () -> practice.share(own, course)))
                .isInstanceOf(AttemptNotFoundException.class);
        as(sanne, () -> practice.share(own, course));
        courses.remove(course, CourseRole.STUDENT, sanne);

        assertThat(as(sanne, () -> practice.sharings(own)))
                .containsExactly(new Sharing(course, "Gespreksvaardigheid " + mark, true, false));
        as(sanne, () -> practice.unshare(own, course));
        assertThat(as(sanne, () -> practice.sharings(own))).isEmpty();
    }

    @Test
    void an_open_and_an_assigned_attempt_are_not_shared() {
        AttemptId assigned = finished(sanne);
        AttemptId open = student(sanne).begins(SCENARIO);

        assertThatThrownBy(() -> as(sanne, () -> practice.share(assigned, course)))
                .isInstanceOf(AttemptRefusedException.class);
        assertThatThrownBy(() -> as(sanne, () -> practice.share(open, course)))
                .isInstanceOf(AttemptRefusedException.class);
        assertThat(as(sanne, () -> practice.sharings(assigned))).isEmpty();
    }

    @Test
    void a_deleted_attempt_is_nowhere_any_more() {
        AttemptId own = practised(sanne);
        as(sanne, () -> practice.share(own, course));

        as(sanne, () -> practice.delete(own));
        as(sanne, () -> practice.delete(own));

        assertThat(student(sanne).sees(SCENARIO).attempts()).isEmpty();
        assertThatThrownBy(() -> as(sanne, () -> practice.debrief(own))).isInstanceOf(AttemptNotFoundException.class);
        for (String table : List.of("journal_entry", "assessment", "attempt_share", "line_report")) {
            assertThat(rows(table, "attempt_id", own.value())).as(table).isZero();
        }
        assertThat(rows("attempt", "id", own.value())).isZero();
        Integer orphans = database.queryForObject(
                "select count(*) from assessment_level where assessment_id not in (select id from assessment)",
                Integer.class);
        assertThat(orphans).isZero();
    }

    @Test
    void an_assigned_attempt_and_somebody_elses_are_not_deleted() {
        AttemptId assigned = finished(sanne);
        AttemptId hers = practised(sanne);

        assertThatThrownBy(() -> as(sanne, () -> practice.delete(assigned)))
                .isInstanceOf(AttemptRefusedException.class);
        as(youssef, () -> practice.delete(hers));

        assertThat(as(sanne, () -> practice.debrief(assigned))).isNotNull();
        assertThat(as(sanne, () -> practice.debrief(hers))).isNotNull();
    }

    @Test
    void somebody_takes_away_every_word_and_level() {
        practised(sanne);
        finished(sanne);

        String export = personal.export(sanne).toString();

        assertThat(export).contains("PRIVATE_PRACTICE", "ASSIGNED", "Tafels en tranen", "listening=");
        assertThat(personal.export(youssef).toString()).doesNotContain("Tafels en tranen");
    }

    @Test
    void an_erased_student_leaves_assigned_attempts_that_lead_to_nobody() {
        AttemptId own = practised(sanne);
        AttemptId assigned = finished(sanne);
        SignedIn erased = sanne;

        personal.erase(new Erasure(erased.account(), erased.learner(), LearnerId.random()));

        assertThat(records.find(own)).isEmpty();
        assertThat(records.find(assigned)).isPresent();
        assertThat(records.learner(assigned)).isNotEqualTo(erased.learner());
        assertThat(rows("attempt", "learner_id", erased.learner().value())).isZero();
    }

    private Integer rows(String table, String column, UUID id) {
        Integer rows = database.queryForObject(
                "select count(*) from " + table + " where " + column + " = ?", Integer.class, id);
        return rows == null ? 0 : rows;
    }
}
