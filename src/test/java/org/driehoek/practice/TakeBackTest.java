package org.driehoek.practice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.driehoek.practice.Walk.SCENARIO;

import java.util.List;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Once in a talk a student takes back what was just said, and nobody at the table has heard it. */
class TakeBackTest extends PracticeStory {

    @Autowired
    Replayer replayer;

    @Autowired
    JdbcTemplate database;

    private Student inTheMiddle(int turns) {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        student.prepares();
        Walk.first(turns).forEach(student::hears);
        return student;
    }

    @Test
    void the_turn_is_gone_and_everything_is_on_offer_again() {
        Student student = inTheMiddle(2);
        TalkView before = student.looks();
        TurnOutcome said = student.hears(Walk.first(3).getLast());

        assertThat(student.takesBack()).isInstanceOf(Answer.TakenBack.class);

        TalkView after = student.looks();
        assertThat(after.turns()).isEqualTo(before.turns());
        assertThat(after.offer()).isEqualTo(before.offer());
        assertThat(after.states()).isEqualTo(before.states());
        assertThat(after.attempt().turns()).isEqualTo(2);
        assertThat(after.asides().takenBack()).isEqualTo(said);
        assertThat(after.seq()).isEqualTo(before.seq() + 2);
        assertThat(student.hears(Walk.first(3).getLast())).isEqualTo(said);
    }

    @Test
    void nothing_is_taken_back_before_the_first_turn_a_second_time_or_after_the_end() {
        Student student = inTheMiddle(0);
        assertThat(student.looks().takesBack()).isFalse();
        assertThatThrownBy(student::takesBack).isInstanceOf(AttemptRefusedException.class);

        student.hears(Walk.first(1).getFirst());
        assertThat(student.looks().takesBack()).isTrue();
        student.takesBack();
        student.hears(Walk.first(1).getFirst());
        assertThat(student.looks().takesBack()).isFalse();
        assertThatThrownBy(student::takesBack).isInstanceOf(AttemptRefusedException.class);

        Student done = inTheMiddle(1);
        done.hears("@leave");
        assertThat(done.looks().takesBack()).isFalse();
        assertThatThrownBy(done::takesBack).isInstanceOf(AttemptRefusedException.class);
    }

    @Test
    void what_was_sent_twice_is_done_once_and_what_comes_too_late_is_told_so() {
        Student student = inTheMiddle(2);
        int place = student.place();
        Student elsewhere = student.onAnotherDevice();
        elsewhere.opens(student.looks().attempt().id());

        Answer first = student.takesBack();
        Answer again = student.at(place).takesBack();

        assertThat(again).isEqualTo(first);
        assertThat(student.looks().turns()).hasSize(1);
        assertThat(elsewhere.says(Walk.first(3).getLast())).isInstanceOf(Answer.MovedOn.class);
        int next = student.place();
        student.hears(Walk.first(2).getLast());
        assertThat(student.at(next).takesBack()).isInstanceOf(Answer.MovedOn.class);
    }

    @Test
    void the_talk_is_scored_as_if_it_had_never_been_said_and_the_student_reads_what_it_was() {
        Student student = inTheMiddle(3);
        String turned =
                student.looks().offer().silence() ? "@silence" : Walk.first(4).getLast();
        TurnOutcome said = student.hears(turned);
        student.takesBack();
        Walk.toTheEnd().subList(3, Walk.TURNS).forEach(student::hears);

        Debrief debrief = student.isDebriefed();

        assertThat(debrief.transcript().turns()).hasSize(Walk.TURNS);
        assertThat(debrief.attempt().turns()).isEqualTo(Walk.TURNS);
        assertThat(debrief.attempt().mixed()).isFalse();
        assertThat(debrief.asides().takenBack()).isEqualTo(said);
        Student straight = inTheMiddle(Walk.TURNS);
        assertThat(debrief.attempt().levels())
                .isEqualTo(straight.isDebriefed().attempt().levels());
        assertThat(straight.isDebriefed().asides()).isEqualTo(Asides.NONE);
    }

    @Test
    void the_journal_keeps_both_and_replays_to_the_same_bytes() {
        Student student = inTheMiddle(2);
        AttemptId attempt = student.looks().attempt().id();
        student.takesBack();
        Walk.toTheEnd().subList(1, Walk.TURNS).forEach(student::hears);

        assertThat(kinds(attempt)).startsWith("PREPARED", "SAID", "SAID", "TAKEN_BACK", "SAID");
        assertThat(kinds(attempt)).hasSize(Walk.TURNS + 3);
        assertThat(replayer.replayable()).contains(attempt.value());
        assertThat(replayer.replay(attempt.value())).isEmpty();
    }

    @Test
    void a_talk_that_goes_on_from_an_earlier_one_begins_without_it_and_has_a_take_back_of_its_own() {
        Student student = inTheMiddle(2);
        student.takesBack();
        Walk.toTheEnd().subList(1, Walk.TURNS).forEach(student::hears);
        AttemptId first = student.looks().attempt().id();

        AttemptId second = student.goesOnFrom(first, 3);

        assertThat(student.looks().turns())
                .isEqualTo(student.onAnotherDevice().opens(first).turns().subList(0, 2));
        assertThat(student.looks().asides()).isEqualTo(Asides.NONE);
        assertThat(student.looks().takesBack())
                .as("the shared turns are not its own")
                .isFalse();
        assertThatThrownBy(student::takesBack).isInstanceOf(AttemptRefusedException.class);
        student.hears(Walk.first(3).getLast());
        assertThat(student.takesBack()).isInstanceOf(Answer.TakenBack.class);
        assertThat(requireNonNull(student.looks().asides().takenBack()).turn()).isEqualTo(3);
        assertThat(replayer.replay(second.value())).isEmpty();
    }

    private List<String> kinds(AttemptId attempt) {
        return database.query(
                "select kind from journal_entry where attempt_id = ? order by seq",
                (row, _) -> requireNonNull(row.getString(1)),
                attempt.value());
    }
}
