package org.driehoek.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/** A class with a lecturer and an assignment that is open for two weeks, and the students' talks. */
public final class ClassStory {

    private final TestCourses courses;
    private final TestAccounts accounts;
    private final PracticeService practice;
    private final Clock clock;

    /** Creates stories told by the services that the pages use. */
    public ClassStory(TestCourses courses, TestAccounts accounts, PracticeService practice, Clock clock) {
        this.courses = courses;
        this.accounts = accounts;
        this.practice = practice;
        this.clock = clock;
    }

    /** A course of its own, with names that no other story has. */
    public record Class(String mark, CourseId course, AssignmentId assignment, SignedIn lecturer) {
        /** Makes a name of this class. */
        public String named(String name) {
            return name + "-" + mark;
        }
    }

    /** Opens a course with a lecturer and an assignment. */
    public Class begins() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        CourseId course = courses.course("Groep " + mark);
        SignedIn lecturer = accounts.account("lecturer-" + mark);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        return new Class(mark, course, courses.assign(course), lecturer);
    }

    /** Enrols a new student. */
    public SignedIn student(Class group, String name) {
        SignedIn student = accounts.account(group.named(name));
        courses.enrol(group.course(), CourseRole.STUDENT, student);
        return student;
    }

    /** Enrols a new trainer. */
    public SignedIn trainer(Class group) {
        SignedIn trainer = accounts.account(group.named("trainer"));
        courses.enrol(group.course(), CourseRole.TRAINER, trainer);
        return trainer;
    }

    /** Lets a student begin and hold some turns; the talk stays open. */
    public AttemptId begins(SignedIn student, Class group, int turns) {
        accounts.logIn(student.username());
        AttemptId attempt = practice.begin(group.assignment(), false);
        prepare(attempt);
        for (int turn = 0; turn < turns; turn++) {
            say(attempt);
        }
        accounts.logOut();
        return attempt;
    }

    /** Lets a student begin where needed, and hold the talk to its end. */
    public AttemptId finishes(SignedIn student, Class group) {
        accounts.logIn(student.username());
        AttemptId attempt = practice.begin(group.assignment(), false);
        prepare(attempt);
        while (!practice.open(attempt).over()) {
            say(attempt);
        }
        accounts.logOut();
        return attempt;
    }

    private void prepare(AttemptId attempt) {
        TalkView now = practice.open(attempt);
        if (now.prepared() == null) {
            SequencedMap<String, String> choices = new LinkedHashMap<>();
            for (Preparation preparation : now.snapshot().scenario().preparation()) {
                choices.put(preparation.id(), preparation.choices().getFirst().id());
            }
            practice.prepare(attempt, now.seq(), choices);
        }
    }

    private void say(AttemptId attempt) {
        TalkView now = practice.open(attempt);
        practice.say(attempt, now.seq(), next(now.offer()));
    }

    private static Input next(Offer offer) {
        if (!offer.moves().isEmpty()) {
            return new Input.Said(offer.moves().getFirst());
        }
        return offer.closing().isEmpty()
                ? new Input.Silent()
                : new Input.Said(offer.closing().getFirst());
    }

    /** Lets the due date pass. */
    public void isDue(Class group) {
        Instant now = clock.instant();
        courses.change(
                group.assignment(),
                new AssignmentPlan(now.minus(Duration.ofDays(14)), now.minus(Duration.ofMillis(1)), null, true));
    }

    /** Gives a student two more days. */
    public void extend(Class group, SignedIn student) {
        courses.extend(group.assignment(), student, Duration.ofDays(2));
    }

    /** Takes a student out of the course. */
    public void leaves(Class group, SignedIn student) {
        courses.remove(group.course(), CourseRole.STUDENT, student);
    }

    /** Logs somebody in on this thread. */
    public void logIn(SignedIn person) {
        accounts.logIn(person.username());
    }

    /** Leaves this thread without anyone logged in. */
    public void logOut() {
        accounts.logOut();
    }
}
