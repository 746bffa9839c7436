package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.DriehoekServerTest;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-051: Review a talk. A trainer's words survive a session that ends, a second window and a second trainer. */
@DriehoekServerTest
@NeedsChromium
class ReviewPathTest {
    private static final String WHOLE = "Jouw opmerking over het hele gesprek";

    private final String address;
    private final TestAccounts accounts;
    private final TestCourses courses;
    private final PracticeService practice;

    @Autowired
    ReviewPathTest(@LocalServerPort int port, TestAccounts accounts, TestCourses courses, PracticeService practice) {
        this.address = "http://localhost:" + port;
        this.accounts = accounts;
        this.courses = courses;
        this.practice = practice;
    }

    @Test
    void a_session_that_ends_in_the_middle_of_a_review_loses_nothing() {
        AttemptId attempt = finished("middle", "trains-through-lunch");
        try (Somebody trainer = trainer("trains-through-lunch")) {
            trainer.opens("review/" + attempt).fills(WHOLE, "Je begon rustig.").sees("Bewaard");

            trainer.chrome().driver().manage().deleteCookieNamed("JSESSIONID");
            trainer.begins(WHOLE, " En daarna luisterde je.");
            trainer.chrome().driver().manage().deleteAllCookies();
            trainer.chrome().driver().get(address + "/review/" + attempt);
            trainer.logsInHere("trains-through-lunch", TestAccounts.PASSWORD);

            trainer.sees("staat er weer");
            assertThat(trainer.reads(WHOLE)).isEqualTo("Je begon rustig. En daarna luisterde je.");
            trainer.sees("Bewaard");
            trainer.chrome().open("review/" + attempt);
            assertThat(trainer.reads(WHOLE)).isEqualTo("Je begon rustig. En daarna luisterde je.");
        }
    }

    @Test
    void two_windows_of_one_trainer_ask_which_words_stay() {
        AttemptId attempt = finished("windows", "trains-in-two-windows");
        try (Somebody here = trainer("trains-in-two-windows");
                Somebody there = trainer("trains-in-two-windows")) {
            here.opens("review/" + attempt).sees("Het gesprek");
            there.opens("review/" + attempt)
                    .fills(WHOLE, "Geschreven op de laptop.")
                    .sees("Bewaard");

            here.fills(WHOLE, "Geschreven op de computer van school.");

            here.sees("Je schreef dit ook in een ander venster").sees("Geschreven op de laptop.");
            assertThat(here.reads(WHOLE)).isEqualTo("Geschreven op de computer van school.");
            assertThat(here.chrome().barriers()).isEmpty();
            here.clicks("Houd wat hier staat").sees("Bewaard");
            there.chrome().open("review/" + attempt);
            assertThat(there.reads(WHOLE)).isEqualTo("Geschreven op de computer van school.");
        }
    }

    @Test
    void two_trainers_on_one_talk_are_told_and_keep_a_review_each() {
        AttemptId attempt = finished("trainers", "trains-first", "trains-second");
        try (Somebody first = trainer("trains-first");
                Somebody second = trainer("trains-second")) {
            first.opens("review/" + attempt).fills(WHOLE, "Van de eerste.").sees("Bewaard");

            second.opens("review/" + attempt).sees("concept van trains-first");
            assertThat(second.reads(WHOLE)).isEmpty();
            second.fills(WHOLE, "Van de tweede.").sees("Bewaard");

            first.chrome().open("review/" + attempt);
            first.sees("concept van trains-second");
            assertThat(first.reads(WHOLE)).isEqualTo("Van de eerste.");
        }
    }

    /** Returns what a student has finished in a new course with these trainers. */
    private AttemptId finished(String name, String... trainers) {
        CourseId course = courses.course("Bespreken " + name);
        for (String trainer : trainers) {
            courses.enrol(course, CourseRole.TRAINER, accounts.account(trainer));
        }
        AssignmentId assignment = courses.assign(course);
        courses.enrol(course, CourseRole.STUDENT, accounts.logIn("reviewed-" + name));
        AttemptId attempt = new StudentTalks(practice).toTheEnd(practice.begin(assignment, false));
        accounts.logOut();
        return attempt;
    }

    private Somebody trainer(String username) {
        Somebody trainer = new Somebody(new Chrome(address));
        trainer.chrome().resize(1280, 900);
        return trainer.logsIn(username, TestAccounts.PASSWORD);
    }
}
