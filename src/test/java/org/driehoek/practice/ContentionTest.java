package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.driehoek.practice.Walk.SCENARIO;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Clicks that come twice, pages that are old, devices that speak at once: a talk is never doubled and never torn. */
class ContentionTest extends PracticeStory {

    private Student prepared() {
        Student student = students.newStudent();
        student.begins(SCENARIO);
        student.prepares();
        return student;
    }

    @RepeatedTest(10)
    void a_double_click_is_heard_once_and_answered_twice_alike() throws Exception {
        Student student = prepared();
        Student again = student.onAnotherDevice();
        again.opens(student.looks().attempt().id());
        String move = Walk.first(1).getFirst();

        List<Answer> answers = atOnce(() -> student.says(move), () -> again.says(move));

        assertThat(answers.getFirst()).isInstanceOf(Answer.Heard.class).isEqualTo(answers.getLast());
        assertThat(student.looks().turns()).hasSize(1);
    }

    @RepeatedTest(10)
    void of_two_devices_that_say_different_things_at_once_one_is_heard_and_the_other_told() throws Exception {
        Student laptop = prepared();
        Student phone = laptop.onAnotherDevice();
        phone.opens(laptop.looks().attempt().id());
        String move = Walk.first(1).getFirst();

        List<Answer> answers = atOnce(() -> laptop.says(move), () -> phone.says("@leave"));

        assertThat(answers).hasAtLeastOneElementOfType(Answer.Heard.class);
        assertThat(answers).hasAtLeastOneElementOfType(Answer.MovedOn.class);
        TalkView now = laptop.looks();
        assertThat(now.turns()).hasSize(1);
        assertThat(answers).contains(new Answer.Heard(now.turns().getFirst(), now.seq()));
        assertThat(answers).contains(new Answer.MovedOn(now));
    }

    @RepeatedTest(5)
    void two_devices_that_begin_at_once_begin_the_same_attempt() throws Exception {
        Student laptop = students.newStudent();
        Student phone = laptop.onAnotherDevice();

        List<AttemptId> attempts = atOnce(() -> laptop.begins(SCENARIO), () -> phone.begins(SCENARIO));

        assertThat(attempts.getFirst()).isEqualTo(attempts.getLast());
        assertThat(laptop.sees(SCENARIO).attempts()).hasSize(1);
    }

    @Test
    void a_retry_after_a_lost_answer_gets_the_answer_that_was_stored() {
        Student student = prepared();
        String move = Walk.first(1).getFirst();

        Answer lost = student.saysUnanswered(move);
        Answer retried = student.says(move);

        assertThat(retried).isEqualTo(lost);
        assertThat(student.looks().turns()).hasSize(1);
    }

    @Test
    void a_preparation_sent_twice_is_done_once_and_another_one_is_told_what_stands() {
        Student student = students.newStudent();
        AttemptId attempt = student.begins(SCENARIO);
        Student again = student.onAnotherDevice();
        again.opens(attempt);
        Student late = student.onAnotherDevice();
        late.opens(attempt);
        SequencedMap<String, String> choices = Walk.choices(student.looks().snapshot());

        Answer done = student.prepares(choices);

        assertThat(again.prepares(choices)).isEqualTo(done);
        assertThat(late.prepares(new LinkedHashMap<>())).isInstanceOf(Answer.MovedOn.class);
    }

    @Test
    void an_old_page_is_shown_how_the_talk_stands_and_can_go_on_from_there() {
        Student laptop = prepared();
        Student phone = laptop.onAnotherDevice();
        phone.opens(laptop.looks().attempt().id());
        Walk.first(3).forEach(laptop::hears);

        Answer answer = phone.says("@leave");

        assertThat(answer).isEqualTo(new Answer.MovedOn(laptop.looks()));
        assertThat(phone.hears(Walk.first(4).getLast()).turn()).isEqualTo(4);
    }

    @Test
    void a_page_of_a_talk_that_ended_elsewhere_is_told_so() {
        Student laptop = prepared();
        Student phone = laptop.onAnotherDevice();
        phone.opens(laptop.looks().attempt().id());
        laptop.hears("@leave");

        assertThat(phone.says(Walk.first(1).getFirst()))
                .isInstanceOfSatisfying(
                        Answer.MovedOn.class,
                        moved -> assertThat(moved.now().over()).isTrue());
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<T> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
