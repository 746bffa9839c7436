package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.SignedIn;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.talk.Input;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Those who teach with a talk hold it as a student does, and leave no trace. */
class PreviewServiceTest extends AssignedStory {

    @Autowired
    PreviewService previews;

    @Autowired
    JdbcTemplate database;

    @Test
    void a_whole_talk_is_held_and_read_back_without_a_row() {
        List<Integer> before = rows();

        Preview preview = as(lecturer, () -> previews.of(SCENARIO));
        assertThat(preview.now().prepared()).isNull();
        preview.prepare(Walk.choices(preview.snapshot()));
        for (String move : Walk.toTheEnd()) {
            TalkView now = preview.now();
            assertThat(preview.say(now.seq(), new Input.Said(move))).isInstanceOf(Answer.Heard.class);
        }

        assertThat(preview.now().over()).isTrue();
        Debrief debrief = preview.debrief();
        assertThat(debrief.transcript().turns()).hasSameSizeAs(Walk.toTheEnd());
        assertThat(debrief.attempt().levels()).hasSize(12);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_page_that_is_behind_is_told_how_the_talk_stands() {
        Preview preview = as(lecturer, () -> previews.of(SCENARIO));
        preview.prepare(Walk.choices(preview.snapshot()));
        int seq = preview.now().seq();
        preview.say(seq, new Input.Said(Walk.first(1).getFirst()));

        assertThat(preview.say(seq, new Input.Left())).isEqualTo(new Answer.MovedOn(preview.now()));
        assertThatThrownBy(preview::debrief).isInstanceOf(AttemptRefusedException.class);
    }

    @Test
    void an_assignment_is_looked_at_as_it_was_pinned_by_its_staff() {
        Preview preview = as(lecturer, () -> previews.of(assignment, false));
        assertThat(preview.snapshot().hash())
                .isEqualTo(assigned(sanne).assignment().snapshot());

        SignedIn elsewhere = accounts.account("elsewhere-" + mark);
        courses.enrol(courses.course("Another " + mark), CourseRole.TRAINER, elsewhere);
        assertThatThrownBy(() -> as(elsewhere, () -> previews.of(assignment, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(elsewhere, () -> previews.of(SCENARIO))).isNotNull();
    }

    @Test
    void students_have_no_preview_and_administrators_do() {
        assertThatThrownBy(() -> as(sanne, () -> previews.of(SCENARIO))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(sanne, () -> previews.of(assignment, false)))
                .isInstanceOf(AccessDeniedException.class);
        accounts.logInAsAdministrator("admin-" + mark);
        assertThat(previews.of(SCENARIO)).isNotNull();
        assertThatThrownBy(() -> previews.of("no-such-talk")).isInstanceOf(ScenarioNotFoundException.class);
    }

    private List<Integer> rows() {
        return List.of("attempt", "journal_entry", "assessment", "content_version").stream()
                .map(table -> database.queryForObject("select count(*) from " + table, Integer.class))
                .toList();
    }
}
