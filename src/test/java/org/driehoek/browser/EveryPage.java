package org.driehoek.browser;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.driehoek.browser.Pages.Page;
import org.driehoek.browser.Pages.Reader;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;

/** A course in full swing, so that every page has something to show; and who opens which page. */
final class EveryPage {
    private final Map<Reader, String> usernames;
    private final Map<String, String> parameters;
    private final AttemptId reading;
    private final AttemptId assigned;

    /**
     * Makes everything that pages show.
     *
     * @param student the username of the student whose talks they are
     */
    EveryPage(
            PracticeService practice,
            ReflectionService reflections,
            TestAccounts accounts,
            TestCourses courses,
            String student) {
        SignedIn lecturer = accounts.account("lecturer-of-" + student);
        SignedIn administrator = accounts.administrator("administrator-of-" + student);
        SignedIn learner = accounts.logIn(student);
        CourseId course = courses.course("Gesprekken met ouders, jaar 2");
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        courses.enrol(course, CourseRole.TRAINER, lecturer);
        courses.enrol(course, CourseRole.STUDENT, learner, accounts.account("another-than-" + student));
        AssignmentId assignment = courses.assign(course);
        StudentTalks talks = new StudentTalks(practice);
        AttemptId finished = talks.finished();
        reading = talks.finished();
        reflections.leave(reading, DebriefStep.REACTIONS, StepMark.SKIPPED);
        AttemptId running = talks.running(3);
        assigned = new StudentTalks(practice).toTheEnd(practice.begin(assignment, false));
        usernames = Map.of(
                Reader.STUDENT, student,
                Reader.LECTURER, lecturer.username(),
                Reader.ADMINISTRATOR, administrator.username());
        parameters = new HashMap<>(Map.of(
                "brief", StudentTalks.SCENARIO,
                "preview", StudentTalks.SCENARIO,
                "talk", running.toString(),
                "debrief", finished.toString(),
                "paper", finished.toString(),
                "review", assigned.toString(),
                "assigned", assignment.toString(),
                "progress", assignment.toString(),
                "people", learner.account().toString()));
        parameters.putAll(Map.of(
                ":course",
                course.toString(),
                ":assignment",
                assignment.toString(),
                ":scenario",
                StudentTalks.SCENARIO,
                "contrast",
                StudentTalks.SCENARIO,
                "setup",
                "a-link-that-was-used",
                "activate",
                "a-link-that-was-used",
                "reset",
                "a-link-that-was-used"));
    }

    /** Returns every page; of the debrief, which begins with the student's own reaction, each step. */
    List<Page> pages(ServletContext context) {
        List<Page> pages = new ArrayList<>(Pages.of(context, parameters));
        for (DebriefStep step : DebriefStep.values()) {
            String name = "debrief-" + step.id();
            pages.add(new Page(name, "debrief/" + reading + "/" + step.id(), Reader.STUDENT));
        }
        pages.add(new Page("debrief-for-staff", "debrief/" + assigned + "/later", Reader.LECTURER));
        return pages;
    }

    /** Opens a browser for a reader, logged in. */
    Chrome chrome(Reader reader, String address) {
        Chrome chrome = new Chrome(address);
        String username = usernames.get(reader);
        if (username != null) {
            chrome.logIn(username, TestAccounts.PASSWORD);
        }
        return chrome;
    }
}
