package org.driehoek.access;

import java.util.Map;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportId;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.driehoek.review.ReviewPart;
import org.driehoek.review.ReviewService;
import org.springframework.beans.factory.BeanFactory;

/**
 * Two courses with everybody in them. In the first, a student has finished what was assigned, and a trainer has published a
 * review of it, and the student has reported a sentence; whatever is tried is tried on that course, that assignment and that attempt.
 */
final class World {

    private final TestAccounts accounts;
    private final TestCourses courses;
    private final PracticeService practice;
    private final ReviewService reviews;
    private final ReportService reports;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final CourseId course;
    private final AssignmentId assignment;
    private AttemptId attempt;
    private ReportId report;

    World(BeanFactory beans) {
        accounts = beans.getBean(TestAccounts.class);
        courses = beans.getBean(TestCourses.class);
        practice = beans.getBean(PracticeService.class);
        reviews = beans.getBean(ReviewService.class);
        reports = beans.getBean(ReportService.class);
        course = people("here", Who.STUDENT, Who.LECTURER, Who.TRAINER);
        courses.enrol(course, CourseRole.STUDENT, person(Who.FELLOW_STUDENT));
        courses.assign(people("elsewhere", Who.STUDENT_ELSEWHERE, Who.LECTURER_ELSEWHERE, Who.TRAINER_ELSEWHERE));
        assignment = courses.assign(course);
        attempt = attempted();
        report = reported();
        enter(Who.ADMINISTRATOR);
        var list = PastedList.parse("Nina Nieuw, nina-" + mark + "@driehoek.example");
        beans.getBean(PeopleService.class).takeIn(list.rows(), Languages.DUTCH);
        accounts.logOut();
    }

    private CourseId people(String name, Who student, Who lecturer, Who trainer) {
        var opened = courses.course(name + " " + mark);
        courses.enrol(opened, CourseRole.STUDENT, person(student));
        courses.enrol(opened, CourseRole.LECTURER, person(lecturer));
        courses.enrol(opened, CourseRole.TRAINER, person(trainer));
        return opened;
    }

    SignedIn person(Who who) {
        return accounts.account(username(who));
    }

    private String username(Who who) {
        return who.column().replace(' ', '-') + "-" + mark;
    }

    /** Lets somebody come in on this thread, and whoever was here leave. */
    void enter(Who who) {
        accounts.logOut();
        switch (who) {
            case VISITOR -> {}
            case ADMINISTRATOR -> accounts.logInAsAdministrator(username(who));
            default -> accounts.logIn(username(who));
        }
    }

    /** Puts a new attempt in the place of one that somebody may have changed. */
    void renew() {
        attempt = attempted();
        report = reported();
    }

    private ReportId reported() {
        enter(Who.STUDENT);
        reports.report(attempt, new ReportedLine.Mine(1), ReportKind.WRONG, "Nobody says that.");
        var id = reports.mine().getFirst().id();
        accounts.logOut();
        return id;
    }

    private AttemptId attempted() {
        enter(Who.STUDENT);
        var begun = Played.toTheEnd(practice, practice.begin(assignment, false));
        enter(Who.TRAINER);
        reviews.open(begun);
        var saved = reviews.save(begun, 0, new ReviewPart.Overall("Well listened."));
        reviews.publish(begun, saved.now().version());
        accounts.logOut();
        return begun;
    }

    /** Returns the things of the first course, by their type. */
    Map<Class<?>, Object> things() {
        var fellow = person(Who.FELLOW_STUDENT);
        return Map.of(
                CourseId.class,
                course,
                AssignmentId.class,
                assignment,
                AttemptId.class,
                attempt,
                ReportId.class,
                report,
                fellow.account().getClass(),
                fellow.account(),
                fellow.learner().getClass(),
                fellow.learner());
    }

    /** Returns what stands in an address in the place of a thing with this name. */
    String named(String thing) {
        return switch (thing) {
            case "course" -> course.toString();
            case "assignment" -> assignment.toString();
            case "attempt" -> attempt.toString();
            case "account" -> person(Who.FELLOW_STUDENT).account().toString();
            case "scenario" -> TestCourses.SCENARIO;
            case "token" -> "no-such-token";
            default ->
                throw new IllegalArgumentException("Nothing here is called " + thing + "; teach this class one.");
        };
    }
}
