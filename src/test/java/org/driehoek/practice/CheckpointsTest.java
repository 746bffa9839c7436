package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Erasure;
import org.driehoek.practice.Checkpoint.Earlier;
import org.driehoek.practice.CheckpointRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Private practice can go on from a turn of an earlier talk. */
class CheckpointsTest extends AssignedStory {

    @Autowired
    Replayer replayer;

    @Autowired
    PracticeRecords personal;

    @Autowired
    FiredRules fired;

    @Autowired
    JdbcTemplate database;

    @Test
    void a_talk_goes_on_from_a_turn_of_an_earlier_one_and_says_so() {
        AttemptId earlier = heldToTheEnd();
        AttemptId later = from(earlier, 5);

        TalkView talk = student(sanne).opens(later);
        assertThat(talk.attempt().kind()).isEqualTo(AttemptKind.PRIVATE_PRACTICE);
        assertThat(talk.attempt().number()).isEqualTo(2);
        assertThat(talk.attempt().from())
                .isEqualTo(new Checkpoint(5, new Earlier(earlier, AttemptKind.PRIVATE_PRACTICE, 1)));
        assertThat(talk.turns()).hasSize(4);
        assertThat(payloads(later, 5)).isEqualTo(payloads(earlier, 5));
        assertThat(talk.offer())
                .isEqualTo(as(sanne, () -> practice.debrief(earlier))
                        .transcript()
                        .turns()
                        .get(3)
                        .offer());
    }

    @Test
    void it_is_scored_like_any_other_and_the_earlier_one_stays_as_it_was() {
        AttemptId earlier = heldToTheEnd();
        Debrief before = as(sanne, () -> practice.debrief(earlier));
        AttemptId later = from(earlier, 5);
        goesOn(later, 5);

        Debrief debrief = as(sanne, () -> practice.debrief(later));
        assertThat(debrief.transcript()).isEqualTo(before.transcript());
        assertThat(debrief.assessment()).isEqualTo(before.assessment());
        assertThat(as(sanne, () -> practice.debrief(earlier))).isEqualTo(before);
    }

    @Test
    void it_replays_to_the_same_bytes() {
        AttemptId later = from(heldToTheEnd(), 8);
        Student student = student(sanne);
        student.opens(later);
        student.hears("@leave");

        assertThat(replayer.replayable()).contains(later.value());
        assertThat(replayer.replay(later.value())).isEmpty();
    }

    @Test
    void rules_that_fired_in_what_is_shared_are_counted_once() {
        AttemptId earlier = heldToTheEnd();
        AttemptId later = from(earlier, Walk.TURNS);
        goesOn(later, Walk.TURNS);

        var once = fired.in(earlier).orElseThrow();
        var again = fired.in(later).orElseThrow();
        assertThat(sum(again.reactions())).isPositive().isLessThan(sum(once.reactions()) / 2);
        assertThat(sum(again.scoring())).isLessThan(sum(once.scoring()));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void from_the_first_turn_only_the_preparation_is_shared() {
        AttemptId later = from(heldToTheEnd(), 1);

        TalkView talk = student(sanne).opens(later);
        assertThat(talk.prepared()).isNotNull();
        assertThat(talk.turns()).isEmpty();
    }

    @Test
    void from_an_assigned_talk_private_practice_goes_on() {
        AttemptId assigned = finished(sanne);
        AttemptId later = from(assigned, 1);

        AttemptSummary summary = student(sanne).opens(later).attempt();
        assertThat(summary.assignment()).isNull();
        assertThat(summary.from()).isEqualTo(new Checkpoint(1, new Earlier(assigned, AttemptKind.ASSIGNED, 1)));
        assertThat(assigned(sanne).attempts()).hasSize(1);
    }

    @Test
    void begun_twice_it_is_the_same_talk_until_something_is_said() {
        AttemptId earlier = heldToTheEnd();
        AttemptId later = from(earlier, 3);

        assertThat(from(earlier, 3)).isEqualTo(later);
        Student student = student(sanne);
        student.opens(later);
        student.hears(Walk.toTheEnd().get(2));
        assertThat(refused(earlier, 3)).isEqualTo(Reason.ANOTHER_OPEN);
    }

    @Test
    void a_talk_that_is_open_stands_in_the_way_and_is_named() {
        AttemptId earlier = heldToTheEnd();
        AttemptId open = student(sanne).begins(SCENARIO);

        assertThatThrownBy(() -> from(earlier, 3)).isInstanceOfSatisfying(CheckpointRefusedException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.ANOTHER_OPEN);
            assertThat(refused.open()).contains(open);
        });
        assertThat(student(sanne).opens(open).turns()).isEmpty();
        assertThat(refused(open, 1)).isEqualTo(Reason.NOT_OVER);
    }

    @Test
    void there_is_no_way_on_from_a_turn_that_was_not_held_or_a_talk_of_somebody_else() {
        AttemptId earlier = practised(sanne);

        assertThat(refused(earlier, 0)).isEqualTo(Reason.NO_SUCH_TURN);
        assertThat(refused(earlier, 2)).isEqualTo(Reason.NO_SUCH_TURN);
        assertThatThrownBy(() -> as(youssef, () -> practice.begin(earlier, 1)))
                .isInstanceOf(AttemptNotFoundException.class);
    }

    @Test
    void a_turn_that_was_taken_back_is_not_taken_along() {
        Student student = student(sanne);
        AttemptId earlier = student.begins(SCENARIO);
        student.prepares();
        List<String> moves = Walk.first(3);
        student.hears(moves.get(0));
        student.hears(moves.get(1));
        student.takesBack();
        student.hears(moves.get(1));
        student.hears("@leave");

        AttemptId later = from(earlier, 3);

        TalkView talk = student.opens(later);
        assertThat(talk.turns())
                .extracting(turn -> turn.input().written())
                .containsExactlyElementsOf(moves.subList(0, 2));
        student.hears("@leave");
        assertThat(replayer.replay(later.value())).isEmpty();
    }

    @Test
    void when_the_earlier_talk_is_deleted_the_later_one_stays_whole() {
        AttemptId earlier = heldToTheEnd();
        AttemptId later = from(earlier, 5);

        as(sanne, () -> practice.delete(earlier));

        TalkView talk = student(sanne).opens(later);
        assertThat(talk.attempt().from()).isEqualTo(new Checkpoint(5, null));
        assertThat(talk.turns()).hasSize(4);
        goesOn(later, 5);
        assertThat(replayer.replay(later.value())).isEmpty();
    }

    @Test
    void an_erased_student_leaves_neither_of_them() {
        AttemptId earlier = heldToTheEnd();
        AttemptId later = from(earlier, 5);
        AttemptId fromAssigned = finished(sanne);
        goesOn(later, 5);
        AttemptId latest = from(fromAssigned, 1);

        personal.erase(new Erasure(sanne.account(), sanne.learner(), LearnerId.random()));

        assertThat(database.queryForList(
                        "select id from attempt where id in (?, ?, ?, ?)",
                        UUID.class,
                        earlier.value(),
                        later.value(),
                        fromAssigned.value(),
                        latest.value()))
                .containsExactly(fromAssigned.value());
    }

    @Test
    void a_talk_held_on_other_rules_goes_on_as_a_mixed_one() {
        AttemptId earlier = heldToTheEnd();
        database.update("update attempt set rules = 'others' where id = ?", earlier.value());
        database.update("update journal_entry set rules = 'others' where attempt_id = ?", earlier.value());
        AttemptId later = from(earlier, 5);
        goesOn(later, 5);

        assertThat(as(sanne, () -> practice.debrief(later)).attempt().mixed()).isTrue();
        assertThat(replayer.replayable()).doesNotContain(later.value());
    }

    @Test
    void somebody_takes_away_where_a_talk_came_from() {
        AttemptId earlier = heldToTheEnd();
        from(earlier, 5);

        assertThat(personal.export(sanne).toString())
                .contains("TakenCheckpoint[turn=5, kind=PRIVATE_PRACTICE, number=1]");
    }

    private AttemptId heldToTheEnd() {
        Student student = student(sanne);
        AttemptId attempt = student.begins(SCENARIO);
        student.prepares();
        Walk.toTheEnd().forEach(student::hears);
        return attempt;
    }

    private AttemptId from(AttemptId earlier, int turn) {
        return as(sanne, () -> practice.begin(earlier, turn));
    }

    private Reason refused(AttemptId earlier, int turn) {
        try {
            from(earlier, turn);
        } catch (CheckpointRefusedException refused) {
            return refused.reason();
        }
        throw new AssertionError("it was not refused");
    }

    private void goesOn(AttemptId attempt, int turn) {
        Student student = student(sanne);
        student.opens(attempt);
        Walk.toTheEnd().subList(turn - 1, Walk.TURNS).forEach(student::hears);
    }

    private List<String> payloads(AttemptId attempt, int entries) {
        return database
                .queryForList(
                        "select payload from journal_entry where attempt_id = ? and seq <= ? order by seq",
                        byte[].class,
                        attempt.value(),
                        entries)
                .stream()
                .map(bytes -> new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8))
                .toList();
    }
}
