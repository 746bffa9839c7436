package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.driehoek.DriehoekServerTest;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-004: Read back a talk, from the first impression to two weeks later, by keyboard alone. In a real Chromium. */
@DriehoekServerTest
@NeedsChromium
class DebriefPathTest {
    private static final String ANSWER = "Toen ik even wachtte, vertelde hij over de trap.";

    private final String address;
    private final TestAccounts accounts;
    private final PracticeService practice;
    private final ReflectionService reflections;

    @Autowired
    DebriefPathTest(
            @LocalServerPort int port, TestAccounts accounts, PracticeService practice, ReflectionService reflections) {
        this.address = "http://localhost:" + port;
        this.accounts = accounts;
        this.practice = practice;
        this.reflections = reflections;
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void a_student_goes_through_the_debrief_by_keyboard_and_goes_on_after_a_reload() {
        AttemptId attempt = finished("reads-back-by-keyboard");
        try (Somebody student = somebody("reads-back-by-keyboard")) {
            student.opens("debrief/" + attempt).sees("Hoe was het?");
            assertThat(student.shown()).doesNotContain("Niveau 1 tot 4");
            student.tabsTo("#rating-structuring input").typesHere(" ");
            student.tabsTo("#rating-responsiveness input").typesHere(" ");
            student.enters("Verder: Het verhaal").sees("Lees het hele gesprek terug");
            assertThat(focused(student)).isEqualTo("H2");
            student.enters("Verder: Jouw profiel").sees("Niveau 1 tot 4");
            assertThat(focused(student)).isEqualTo("H2");

            student.opens("debrief/" + attempt).sees("Niveau 1 tot 4");
            student.enters("Overslaan");
            assertThat(here(student)).endsWith("/what-if");
            student.enters("Overslaan");
            assertThat(here(student)).endsWith("/next");
            student.enters("Verder: Twee weken later").sees("Schrijf op wat je meeneemt");
            student.tabsTo("#answer-turned textarea").typesHere(ANSWER).sees("Alles is bewaard");
            student.enters("Naar Vandaag").sees("Tafels en tranen");
        }

        Reflection kept = reflections.of(attempt);
        assertThat(kept.first().structuring()).isZero();
        assertThat(kept.first().responsiveness()).isZero();
        assertThat(kept.answers()).containsEntry("turned", ANSWER);
        assertThat(kept.steps())
                .containsEntry(DebriefStep.STORY, StepMark.DONE)
                .containsEntry(DebriefStep.WHAT_IF, StepMark.SKIPPED)
                .containsEntry(DebriefStep.LATER, StepMark.DONE);
    }

    @Test
    void what_was_typed_and_not_saved_comes_back_after_a_reload() {
        AttemptId attempt = finished("types-and-reloads");
        try (Somebody student = somebody("types-and-reloads")) {
            student.opens("debrief/" + attempt).clicks("Overslaan").clicks("Twee weken later");
            student.sees("Schrijf op wat je meeneemt").begins("Wanneer werd Henk stiller", ANSWER);
            student.opens("debrief/" + attempt + "/later").sees("Schrijf op wat je meeneemt");

            student.sees("Alles is bewaard");
            assertThat(student.reads("Wanneer werd Henk stiller")).isEqualTo(ANSWER);
        }

        assertThat(reflections.of(attempt).answers()).containsEntry("turned", ANSWER);
    }

    @Test
    void no_step_is_wider_than_a_small_phone() {
        AttemptId attempt = finished("reads-on-a-small-phone");
        try (Somebody student = somebody("reads-on-a-small-phone")) {
            student.chrome().resize(320, 640);
            student.opens("debrief/" + attempt).sees("Hoe was het?");
            for (String next : List.of("Het verhaal", "Jouw profiel", "Wat als", "Eén ding", "Twee weken later")) {
                assertThat(student.chrome().pageWidth()).as("before " + next).isLessThanOrEqualTo(320);
                student.clicks("Verder: " + next);
            }
            assertThat(student.chrome().pageWidth()).isLessThanOrEqualTo(320);
        }
    }

    private AttemptId finished(String username) {
        accounts.account(username);
        accounts.logIn(username);
        return new StudentTalks(practice).finished();
    }

    private Somebody somebody(String username) {
        Somebody somebody = new Somebody(new Chrome(address));
        somebody.chrome().resize(1280, 900);
        return somebody.logsIn(username, TestAccounts.PASSWORD);
    }

    private static String focused(Somebody student) {
        return student.chrome().driver().switchTo().activeElement().getTagName().toUpperCase(Locale.ROOT);
    }

    private static String here(Somebody student) {
        return String.valueOf(student.chrome().driver().getCurrentUrl());
    }
}
