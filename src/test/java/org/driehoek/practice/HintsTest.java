package org.driehoek.practice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.identity.PersonalData;
import org.driehoek.identity.SignedIn;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.Offer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A student in a talk of one star asks what there is to notice, and is helped less each time. */
class HintsTest extends AssignedStory {

    private static final String ONE_STAR = "vertel-eens-over-noor";

    @Autowired
    Replayer replayer;

    @Autowired
    List<PersonalData> everything;

    private Student prepared() {
        Student student = students.newStudent();
        student.begins(ONE_STAR);
        student.prepares();
        return student;
    }

    /** Says the first sentence on the table. */
    private static void says(Student student) {
        Offer offer = student.looks().offer();
        student.hears(
                !offer.moves().isEmpty()
                        ? offer.moves().getFirst()
                        : !offer.doors().isEmpty()
                                ? offer.doors().getFirst()
                                : offer.closing().getFirst());
    }

    private static Hint hint(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Hinted.class);
        return requireNonNull(((Answer.Hinted) answer).hint());
    }

    @Test
    void a_hint_is_what_the_author_wrote_about_the_oldest_signal_and_changes_nothing_in_the_talk() {
        Student student = prepared();
        TalkView before = student.looks();
        Scenario scenario = before.snapshot().scenario();

        Hint hint = hint(student.asksForAHint());

        assertThat(hint.about()).isEqualTo("cue:supposed-to-be-here");
        assertThat(hint.words()).isEqualTo(scenario.hints().get("supposed-to-be-here"));
        TalkView after = student.looks();
        assertThat(after.turns()).isEqualTo(before.turns());
        assertThat(after.offer()).isEqualTo(before.offer());
        assertThat(after.states()).isEqualTo(before.states());
        assertThat(after.hintsLeft()).isEqualTo(requireNonNull(before.hintsLeft()) - 1);
        assertThat(after.asides().hints()).containsExactly(hint);
    }

    @Test
    void what_has_no_words_of_its_own_and_what_the_phase_still_misses_get_those_of_the_dimension() {
        Student student = prepared();
        List<Hint> given = new ArrayList<>();
        while (requireNonNull(student.looks().hintsLeft()) > 0) {
            if (!(student.asksForAHint() instanceof Answer.Hinted(Hint hint, int _, int _)) || hint == null) {
                says(student);
            } else {
                given.add(hint);
            }
        }
        assertThat(given)
                .extracting(Hint::about)
                .doesNotHaveDuplicates()
                .anyMatch(each -> each.startsWith("dimension:"));
        assertThat(student.looks().asides().hints()).isEqualTo(given);
        assertThatThrownBy(student::asksForAHint).isInstanceOf(AttemptRefusedException.class);
    }

    @Test
    void there_are_five_in_the_first_attempt_two_in_the_second_and_none_from_the_third_on() {
        Student student = prepared();
        for (Integer left : List.of(5, 2, 0, 0)) {
            assertThat(student.looks().hintsLeft()).isEqualTo(left);
            student.hears("@leave");
            student.begins(ONE_STAR);
            student.prepares();
        }
        assertThatThrownBy(student::asksForAHint).isInstanceOf(AttemptRefusedException.class);
    }

    @Test
    void when_there_is_nothing_new_to_notice_no_hint_is_counted() {
        Student student = prepared();
        int left = requireNonNull(student.looks().hintsLeft());
        int place = student.place();
        Answer answer = student.asksForAHint();
        while (answer instanceof Answer.Hinted(Hint hint, int remaining, int next) && hint != null && remaining > 0) {
            left = remaining;
            place = next;
            answer = student.asksForAHint();
        }
        if (answer instanceof Answer.Hinted(Hint hint, int remaining, int next) && hint == null) {
            assertThat(remaining).isEqualTo(left);
            assertThat(next).isEqualTo(place);
        }
        assertThat(student.looks().seq()).isEqualTo(student.place());
    }

    @Test
    void asked_twice_with_the_same_place_it_is_given_once() {
        Student student = prepared();
        int place = student.place();
        Answer first = student.asksForAHint();
        Answer again = student.at(place).asksForAHint();
        assertThat(again).isEqualTo(first);
        assertThat(student.looks().asides().hints()).hasSize(1);
        assertThat(student.at(place).says("greet-full")).isInstanceOf(Answer.MovedOn.class);
    }

    @Test
    void a_talk_with_hints_replays_is_scored_without_them_and_is_handed_over_with_them() {
        SignedIn person = accounts.account("hinted-" + mark);
        Student student = student(person);
        AttemptId attempt = student.begins(ONE_STAR);
        student.prepares();
        Hint hint = hint(student.asksForAHint());
        student.hears("greet-full");
        student.asksForAHint();
        student.takesBack();
        student.hears("greet-night");
        student.hears("@leave");

        assertThat(replayer.replay(attempt.value())).isEmpty();
        Debrief debrief = student.isDebriefed();
        assertThat(debrief.transcript().turns()).hasSize(2);
        assertThat(debrief.asides().hints()).hasSize(2).first().isEqualTo(hint);
        Object export = everything.stream()
                .filter(each -> each.section().equals("practice"))
                .findFirst()
                .orElseThrow()
                .export(person);
        assertThat(String.valueOf(((Map<?, ?>) export).get("attempts")))
                .contains(hint.words().nl(), "takenBack=TakenTurn[turn=1");
    }

    @Test
    void more_than_one_star_has_no_hints() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        student.prepares();
        assertThat(student.looks().hintsLeft()).isNull();
        assertThatThrownBy(student::asksForAHint).isInstanceOf(AttemptRefusedException.class);
    }

    @Test
    void in_an_assignment_the_lecturer_decides() {
        Instant now = clock.instant();
        var with = new AssignmentPlan(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)), null, true);
        var without = new AssignmentPlan(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)), null, false);
        assignment = courses.assign(course, ONE_STAR, with);
        Student hers = student(sanne);
        hers.opens(begins(sanne));
        assertThat(hers.looks().hintsLeft()).isEqualTo(5);

        courses.change(assignment, without);
        assertThat(hers.looks().hintsLeft()).isNull();
        assertThatThrownBy(hers::asksForAHint).isInstanceOf(AttemptRefusedException.class);
    }
}
