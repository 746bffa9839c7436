package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Erasure;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.scenario.Dimension;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What a student makes of an own talk stays the student's; staff of an assigned one read the written answers. */
class ReflectionServiceTest extends AssignedStory {

    private static final String QUESTION = "turned";
    private static final FirstReaction PROUD = new FirstReaction("proud", 7, 4);

    @Autowired
    ReflectionService reflections;

    @Autowired
    StaffReading reading;

    @Autowired
    PracticeRecords personal;

    @Autowired
    JdbcTemplate database;

    @Test
    void nothing_is_written_before_the_student_writes() {
        AttemptId own = practised(sanne);

        assertThat(of(own)).isEqualTo(Reflection.blank(own));
        assertThat(of(own).pastReactions()).isFalse();
    }

    @Test
    void a_first_reaction_changes_until_the_levels_are_shown() {
        AttemptId own = practised(sanne);
        as(sanne, () -> reflections.react(own, new FirstReaction("tense", null, null)));
        as(sanne, () -> reflections.react(own, PROUD));
        as(sanne, () -> reflections.leave(own, DebriefStep.REACTIONS, StepMark.DONE));
        as(sanne, () -> reflections.arrive(own, DebriefStep.STORY));
        assertThat(of(own).scoreSeen()).isFalse();

        as(sanne, () -> reflections.arrive(own, DebriefStep.PROFILE));

        assertThat(of(own).first()).isEqualTo(PROUD);
        assertThat(of(own).scoreSeen()).isTrue();
        assertThatThrownBy(() -> as(sanne, () -> reflections.react(own, new FirstReaction("calm", 1, 1))))
                .isInstanceOf(AttemptRefusedException.class);
        assertThat(of(own).first()).isEqualTo(PROUD);
    }

    @Test
    void what_was_meant_last_is_there_before_another_talk_of_the_scenario() {
        AttemptId first = practised(sanne);
        String scenario = as(sanne, () -> practice.debrief(first)).attempt().scenario();
        assertThat(as(sanne, () -> reflections.intended(scenario))).isEmpty();
        as(sanne, () -> reflections.intend(first, Dimension.EMOTION, "hij kort wordt", "zeg ik wat ik zie"));
        AttemptId second = practised(sanne);

        assertThat(as(sanne, () -> reflections.intended(scenario)))
                .contains(new Intention(Dimension.EMOTION, "hij kort wordt", "zeg ik wat ik zie"));

        as(sanne, () -> reflections.intend(second, Dimension.LISTENING, "hij zwijgt", "wacht ik"));
        assertThat(as(sanne, () -> reflections.intended(scenario)))
                .map(Intention::dimension)
                .contains(Dimension.LISTENING);
        assertThat(as(youssef, () -> reflections.intended(scenario))).isEmpty();
    }

    @Test
    void levels_are_not_shown_before_the_first_step_was_left() {
        AttemptId own = practised(sanne);

        assertThatThrownBy(() -> as(sanne, () -> reflections.arrive(own, DebriefStep.PROFILE)))
                .isInstanceOf(AttemptRefusedException.class);

        assertThat(of(own).scoreSeen()).isFalse();
    }

    @Test
    void somebody_goes_on_where_they_were_and_what_was_done_stays_done() {
        AttemptId own = practised(sanne);
        as(sanne, () -> reflections.leave(own, DebriefStep.REACTIONS, StepMark.SKIPPED));
        as(sanne, () -> reflections.leave(own, DebriefStep.STORY, StepMark.DONE));
        as(sanne, () -> reflections.leave(own, DebriefStep.STORY, StepMark.SKIPPED));
        as(sanne, () -> reflections.leave(own, DebriefStep.REACTIONS, StepMark.DONE));
        as(sanne, () -> reflections.arrive(own, DebriefStep.NEXT));

        assertThat(of(own).place()).isEqualTo(DebriefStep.NEXT);
        assertThat(of(own).steps())
                .containsExactly(
                        Map.entry(DebriefStep.REACTIONS, StepMark.DONE), Map.entry(DebriefStep.STORY, StepMark.DONE));
    }

    @Test
    void an_answer_written_in_another_window_is_not_overwritten() {
        AttemptId own = practised(sanne);
        assertThat(as(sanne, () -> reflections.answer(own, QUESTION, "", "Toen ik stil was.")))
                .isInstanceOf(KeptAnswer.Saved.class);

        KeptAnswer second = as(sanne, () -> reflections.answer(own, QUESTION, "", "Iets anders."));
        assertThat(second).isEqualTo(new KeptAnswer.MovedOn("Toen ik stil was."));
        assertThat(as(sanne, () -> reflections.answer(own, QUESTION, "", "Toen ik stil was.")))
                .isInstanceOf(KeptAnswer.Saved.class);
        as(sanne, () -> reflections.answer(own, QUESTION, "Toen ik stil was.", "Toen ik wachtte."));
        assertThat(of(own).answers()).containsExactly(Map.entry(QUESTION, "Toen ik wachtte."));

        as(sanne, () -> reflections.answer(own, QUESTION, "Toen ik wachtte.", ""));
        assertThat(of(own).answers()).isEmpty();
    }

    @Test
    void two_windows_that_begin_at_once_both_get_an_answer() throws InterruptedException {
        AttemptId own = practised(sanne);
        Callable<KeptAnswer> first = () -> as(sanne, () -> reflections.answer(own, QUESTION, "", "Een."));
        Callable<KeptAnswer> second = () -> as(sanne, () -> reflections.answer(own, "too-soon", "", "Twee."));
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            assertThat(windows.invokeAll(List.of(first, second)))
                    .extracting(ReflectionServiceTest::result)
                    .hasOnlyElementsOfType(KeptAnswer.Saved.class);
        }

        assertThat(of(own).answers()).containsOnly(Map.entry(QUESTION, "Een."), Map.entry("too-soon", "Twee."));
    }

    private static KeptAnswer result(Future<KeptAnswer> window) {
        try {
            return window.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void what_does_not_fit_is_refused_and_nothing_is_cut() {
        AttemptId own = practised(sanne);
        String long_ = "a".repeat(Reflection.LONGEST_ANSWER + 1);

        assertThatThrownBy(() -> as(sanne, () -> reflections.answer(own, QUESTION, "", long_)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(sanne, () -> reflections.answer(own, "no-such-question", "", "x")))
                .isInstanceOf(AttemptRefusedException.class);
        assertThatThrownBy(() -> as(sanne, () -> reflections.react(own, new FirstReaction("", 11, null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(sanne, () -> reflections.intend(own, Dimension.LISTENING, long_, "")))
                .isInstanceOf(IllegalArgumentException.class);
        as(sanne, () -> reflections.answer(own, QUESTION, "", "é".repeat(Reflection.LONGEST_ANSWER)));
        assertThat(of(own).answers().get(QUESTION)).hasSize(Reflection.LONGEST_ANSWER);
    }

    @Test
    void an_intention_replaces_the_one_before_and_is_taken_back_when_empty() {
        AttemptId own = practised(sanne);
        as(sanne, () -> reflections.intend(own, Dimension.LISTENING, "Henk stil wordt", "wacht ik drie tellen"));
        as(sanne, () -> reflections.intend(own, Dimension.EMOTION, "hij boos wordt", "noem ik wat ik zie"));
        assertThat(of(own).intention())
                .isEqualTo(new Intention(Dimension.EMOTION, "hij boos wordt", "noem ik wat ik zie"));

        as(sanne, () -> reflections.intend(own, Dimension.EMOTION, "", " "));
        assertThat(of(own).intention()).isNull();
    }

    @Test
    void an_open_talk_and_somebody_elses_are_not_reflected_on() {
        AttemptId open = begins(sanne);
        AttemptId hers = practised(sanne);

        assertThatThrownBy(() -> of(open)).isInstanceOf(AttemptRefusedException.class);
        assertThatThrownBy(() -> as(youssef, () -> reflections.of(hers))).isInstanceOf(AttemptNotFoundException.class);
        assertThatThrownBy(() -> as(youssef, () -> reflections.answer(hers, QUESTION, "", "x")))
                .isInstanceOf(AttemptNotFoundException.class);
        assertThatThrownBy(() -> as(lecturer, () -> reflections.of(hers))).isInstanceOf(AttemptNotFoundException.class);
    }

    @Test
    void staff_read_the_written_answers_of_an_assigned_talk_and_of_a_shared_one_while_it_is() {
        AttemptId assigned = finished(sanne);
        AttemptId own = practised(sanne);
        written(assigned);
        written(own);

        assertThat(as(lecturer, () -> reading.reflection(assigned)))
                .containsOnly(Map.entry(QUESTION, "Mijn antwoord."));
        assertThatThrownBy(() -> as(lecturer, () -> reading.reflection(own))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(youssef, () -> reading.reflection(assigned)))
                .isInstanceOf(AccessDeniedException.class);

        as(sanne, () -> practice.share(own, course));
        assertThat(as(lecturer, () -> reading.reflection(own))).hasSize(1);
        as(sanne, () -> practice.unshare(own, course));
        assertThatThrownBy(() -> as(lecturer, () -> reading.reflection(own))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_students_words_are_taken_away_with_the_rest() {
        written(practised(sanne));

        assertThat(personal.export(sanne).toString())
                .contains("Wanneer werd Henk stiller", "Mijn antwoord.", "proud", "wacht ik");
    }

    @Test
    void the_students_words_go_with_the_attempt_and_with_the_account() {
        AttemptId deleted = practised(sanne);
        AttemptId assigned = finished(sanne);
        written(deleted);
        written(assigned);

        as(sanne, () -> practice.delete(deleted));
        assertThat(rows(deleted)).isZero();
        assertThat(rows(assigned)).isPositive();

        personal.erase(new Erasure(sanne.account(), sanne.learner(), LearnerId.random()));
        assertThat(rows(assigned)).isZero();
        assertThat(as(lecturer, () -> reading.reflection(assigned))).isEmpty();
    }

    private void written(AttemptId attempt) {
        as(sanne, () -> reflections.react(attempt, PROUD));
        as(sanne, () -> reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.DONE));
        as(sanne, () -> reflections.answer(attempt, QUESTION, "", "Mijn antwoord."));
        as(sanne, () -> reflections.intend(attempt, Dimension.LISTENING, "het stil wordt", "wacht ik"));
    }

    private Reflection of(AttemptId attempt) {
        return as(sanne, () -> reflections.of(attempt));
    }

    private int rows(AttemptId attempt) {
        UUID id = attempt.value();
        return List.of("reflection", "reflection_step", "reflection_answer").stream()
                .mapToInt(table -> {
                    Integer rows = database.queryForObject(
                            "select count(*) from " + table + " where attempt_id = ?", Integer.class, id);
                    return rows == null ? 0 : rows;
                })
                .sum();
    }
}
