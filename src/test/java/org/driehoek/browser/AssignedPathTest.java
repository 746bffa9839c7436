package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.DriehoekServerTest;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.driehoek.practice.ui.StudentTalks;
import org.driehoek.talk.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the LMS to the assigned talk; the pages around it keep nobody out. */
@DriehoekServerTest
@NeedsChromium
class AssignedPathTest {
    private static final String STUDENT = "comes-from-the-lms";
    private static final String LECTURER = "assigns-with-a-screen-reader";

    private final String address;
    private final TestCourses courses;
    private final TestAccounts accounts;
    private final PracticeService practice;
    private final ReportService reports;
    private final StudentTalks talks;
    private AssignmentId assignment;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    AssignedPathTest(
            @LocalServerPort int port,
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            ReportService reports) {
        this.address = "http://localhost:" + port;
        this.courses = courses;
        this.accounts = accounts;
        this.practice = practice;
        this.reports = reports;
        this.talks = new StudentTalks(practice);
    }

    @BeforeEach
    void a_talk_is_assigned() {
        CourseId course = courses.course("Oudergesprekken jaar 2");
        assignment = courses.assign(course);
        SignedIn lecturer = accounts.account(LECTURER);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        courses.enrol(course, CourseRole.STUDENT, accounts.logIn(STUDENT));
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void whoever_follows_the_link_in_the_lms_logs_in_and_is_there() {
        try (Chrome chrome = new Chrome(address)) {
            chrome.driver().get(address + "/assigned/" + assignment);
            WebElement name = chrome.waitFor("vaadin-login-form input[name=username]");
            name.sendKeys(STUDENT);
            chrome.driver()
                    .findElement(By.cssSelector("vaadin-login-form input[name=password]"))
                    .sendKeys(TestAccounts.PASSWORD);
            chrome.driver()
                    .findElement(By.cssSelector("vaadin-login-form vaadin-button"))
                    .click();
            chrome.waitFor(".shell h1");
            chrome.settle();

            assertThat(chrome.driver().getCurrentUrl()).contains("/assigned/" + assignment);
            assertThat(chrome.waitFor(".seen-by").getText()).contains("Oudergesprekken jaar 2");
        }
    }

    @Test
    void axe_finds_nothing_around_an_assigned_talk() {
        AttemptId finished = practice.begin(assignment, false);
        talks.prepare(finished);
        practice.say(finished, practice.open(finished).seq(), new Input.Left());
        talks.finished();
        AttemptId running = talks.running(2);
        reports.report(running, new ReportedLine.Theirs(1, 0), ReportKind.WRONG, "Zo praat niemand.");
        List<String> barriers = new ArrayList<>();
        try (Chrome student = new Chrome(address);
                Chrome lecturer = new Chrome(address)) {
            student.logIn(STUDENT, TestAccounts.PASSWORD);
            lecturer.logIn(LECTURER, TestAccounts.PASSWORD);
            barriers.addAll(on(student, ""));
            barriers.addAll(on(student, "assigned/" + assignment));
            barriers.addAll(on(lecturer, "preview/" + StudentTalks.SCENARIO));
            barriers.addAll(on(lecturer, "reports"));
            student.open("");
            student.driver().findElement(By.cssSelector(".attempts li .btn")).click();
            barriers.addAll(dialog(student, "share"));
            student.open("talk/" + running);
            student.driver().findElements(By.cssSelector(".foot .btn")).stream()
                    .filter(button -> button.getText().equals("Zin melden"))
                    .findFirst()
                    .orElseThrow()
                    .click();
            barriers.addAll(dialog(student, "report"));
        }

        assertThat(barriers).isEmpty();
    }

    private static List<String> dialog(Chrome chrome, String name) {
        chrome.waitFor("vaadin-dialog[opened] .btn, vaadin-dialog-overlay .btn");
        chrome.settle();
        return chrome.barriers().stream().map(each -> name + " dialog: " + each).toList();
    }

    private static List<String> on(Chrome chrome, String path) {
        List<String> found = new ArrayList<>();
        for (int width : List.of(1280, 320)) {
            for (boolean dark : List.of(false, true)) {
                chrome.resize(width, 844);
                chrome.prefer(dark);
                chrome.open(path);
                chrome.speak("nl");
                String look = path + " " + width + (dark ? " dark: " : " light: ");
                chrome.barriers().forEach(each -> found.add(look + each));
                int wider = chrome.pageWidth() - width;
                if (wider > 0) {
                    found.add(look + "the page is " + wider + " px wider than the screen");
                }
            }
        }
        chrome.resize(1280, 844);
        chrome.prefer(false);
        return found;
    }
}
