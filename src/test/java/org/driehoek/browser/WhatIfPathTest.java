package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.DriehoekServerTest;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-034, as a student lives it: choose a turn, say something else, compare, and practise on from there. In a real Chromium. */
@DriehoekServerTest
@NeedsChromium
class WhatIfPathTest {
    private static final int NARROW = 320;

    private final String address;
    private final TestAccounts accounts;
    private final PracticeService practice;
    private final ReflectionService reflections;

    @Autowired
    WhatIfPathTest(
            @LocalServerPort int port, TestAccounts accounts, PracticeService practice, ReflectionService reflections) {
        this.address = "http://localhost:" + port;
        this.accounts = accounts;
        this.practice = practice;
        this.reflections = reflections;
    }

    @Test
    void a_student_says_something_else_by_mouse_and_keys_and_practises_on_from_there() {
        AttemptId attempt = finished("says-something-else");
        try (Somebody student = new Somebody(new Chrome(address))) {
            student.chrome().resize(1280, 900);
            student.logsIn("says-something-else", TestAccounts.PASSWORD)
                    .opens("debrief/" + attempt + "/what-if")
                    .sees("In welke beurt wil je iets anders zeggen?");
            assertThat(student.chrome().barriers()).isEmpty();

            student.chrome().click(".turn-choice");
            student.sees("Net daarvoor").sees("dit zei je toen");
            student.chrome().click(".what-if-moves .move:last-child");
            student.sees("Hier iets anders zeggen").sees("Tot nu toe: beide versies");
            assertThat(student.chrome().driver().switchTo().activeElement().getDomAttribute("class"))
                    .contains("cards-to-say");
            assertThat(heard(student)).contains("Henk de Wit");
            assertThat(student.chrome().barriers()).isEmpty();

            String before = heard(student);
            student.chrome().driver().switchTo().activeElement().sendKeys("1");
            student.chrome().settle();
            assertThat(heard(student)).isNotEqualTo(before);

            student.chrome().resize(NARROW, 800);
            student.chrome().settle();
            assertThat(student.chrome().pageWidth()).isLessThanOrEqualTo(NARROW);
            student.clicks("Zo ging het");
            assertThat(student.chrome().barriers()).isEmpty();

            student.clicks("Oefen verder vanaf beurt").sees("van 14");
            assertThat(student.chrome().driver().getCurrentUrl()).contains("/talk/");
        }
    }

    private AttemptId finished(String student) {
        accounts.logIn(student);
        try {
            AttemptId attempt = new StudentTalks(practice).finished();
            reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
            return attempt;
        } finally {
            accounts.logOut();
        }
    }

    private static String heard(Somebody student) {
        return String.valueOf(student.chrome()
                .driver()
                .executeScript("return document.querySelector('.what-if .unseen').textContent"));
    }
}
