package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.driehoek.practice.Walk.SCENARIO;

import java.util.LinkedHashMap;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.scenario.Dimension;
import org.driehoek.talk.Input;
import org.driehoek.talk.TalkRefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A student practises, stops, goes on, finishes, looks back, and is alone with it. */
class PracticeServiceTest extends PracticeStory {

    @Autowired
    PracticeService practice;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_talk_begins_with_its_preparation() {
        Student student = students.newStudent();
        student.begins(SCENARIO);

        TalkView before = student.looks();
        assertThat(before.prepared()).isNull();
        assertThat(before.offer().moves()).isEmpty();

        assertThat(student.prepares()).isInstanceOf(Answer.Opened.class);
        TalkView after = student.looks();
        assertThat(after.prepared()).isNotNull();
        assertThat(after.offer().moves()).isNotEmpty();
        assertThat(after.attempt().prepared()).isTrue();
    }

    @Test
    void a_student_goes_on_at_the_same_turn_on_another_device() {
        Student atHome = students.newStudent();
        AttemptId attempt = atHome.begins(SCENARIO);
        atHome.prepares();
        Walk.first(3).forEach(atHome::hears);

        Student onTheTrain = atHome.onAnotherDevice();
        TalkView view = onTheTrain.opens(attempt);

        assertThat(view).isEqualTo(atHome.looks());
        assertThat(view.turns()).hasSize(3);
        assertThat(onTheTrain.hears(Walk.first(4).getLast()).turn()).isEqualTo(4);
    }

    @Test
    void an_attempt_that_is_open_is_gone_on_with_instead_of_begun_again() {
        Student student = students.newStudent();
        AttemptId first = student.begins(SCENARIO);
        assertThat(student.onAnotherDevice().begins(SCENARIO)).isEqualTo(first);
    }

    @Test
    void what_is_not_offered_is_refused_and_changes_nothing() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        assertThatThrownBy(() -> student.says("@silence")).isInstanceOf(TalkRefusedException.class);
        assertThatThrownBy(() -> student.prepares(new LinkedHashMap<>())).isInstanceOf(TalkRefusedException.class);
        student.prepares();
        TalkView before = student.looks();
        assertThatThrownBy(() -> student.says("no-such-move")).isInstanceOf(TalkRefusedException.class);
        assertThat(student.looks()).isEqualTo(before);
    }

    @Test
    void a_finished_talk_is_assessed_and_explained() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        student.prepares();
        assertThatThrownBy(student::isDebriefed).isInstanceOf(AttemptRefusedException.class);
        Walk.toTheEnd().forEach(student::hears);

        Debrief debrief = student.isDebriefed();

        assertThat(debrief.transcript().ending()).contains(debrief.ending().id());
        assertThat(debrief.transcript().turns()).hasSameSizeAs(Walk.toTheEnd());
        assertThat(debrief.assessment().results()).hasSize(Dimension.values().length);
        assertThat(debrief.feedback().all()).hasSameSizeAs(debrief.assessment().observations());
        AttemptSummary listed = student.sees(SCENARIO).finished().getFirst();
        assertThat(listed).isEqualTo(debrief.attempt());
        debrief.assessment()
                .results()
                .forEach(result -> assertThat(listed.levels()).containsEntry(result.dimension(), result.level()));
    }

    @Test
    void a_second_attempt_leaves_the_first_as_it_was() {
        Student student = students.newStudent();
        AttemptId first = student.begins(SCENARIO);
        student.prepares();
        student.hears("@leave");
        Debrief before = student.isDebriefed();

        AttemptId second = student.begins(SCENARIO);

        assertThat(second).isNotEqualTo(first);
        assertThat(student.sees(SCENARIO).attempts())
                .extracting(AttemptSummary::number)
                .containsExactly(2, 1);
        assertThat(student.sees(SCENARIO).open()).map(AttemptSummary::id).contains(second);
        student.opens(first);
        assertThat(student.isDebriefed()).isEqualTo(before);
    }

    @Test
    void another_students_attempt_is_refused_in_the_words_for_one_that_never_was() {
        AttemptId hers = students.newStudent().begins(SCENARIO);
        AttemptId never = AttemptId.random();
        Student other = students.newStudent();

        assertThatThrownBy(() -> other.opens(hers))
                .isInstanceOf(AttemptNotFoundException.class)
                .hasMessage("no attempt " + hers);
        assertThatThrownBy(() -> other.opens(never))
                .isInstanceOf(AttemptNotFoundException.class)
                .hasMessage("no attempt " + never);
        assertThatThrownBy(() -> other.as(() -> practice.prepare(hers, 1, new LinkedHashMap<>())))
                .isInstanceOf(AttemptNotFoundException.class);
        assertThatThrownBy(() -> other.as(() -> practice.say(hers, 1, new Input.Silent())))
                .isInstanceOf(AttemptNotFoundException.class);
        assertThatThrownBy(() -> other.as(() -> practice.debrief(hers))).isInstanceOf(AttemptNotFoundException.class);
        assertThat(other.sees(SCENARIO).attempts()).isEmpty();
        assertThat(other.isAtHome())
                .allSatisfy(talks -> assertThat(talks.attempts()).isEmpty());
    }

    @Test
    void a_visitor_who_is_not_logged_in_is_refused() {
        AttemptId attempt = students.newStudent().begins(SCENARIO);
        assertThatThrownBy(practice::talks).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.begin(SCENARIO)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.open(attempt)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.say(attempt, 1, new Input.Silent()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_scenario_that_is_not_on_offer_cannot_be_begun() {
        Student student = students.newStudent();
        assertThatThrownBy(() -> student.begins("no-such-scenario")).isInstanceOf(ScenarioNotFoundException.class);
        assertThatThrownBy(() -> student.sees("no-such-scenario")).isInstanceOf(ScenarioNotFoundException.class);
    }

    @Test
    void an_answer_is_never_shown_from_inside_a_transaction() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> student.prepares()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
