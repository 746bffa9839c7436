package org.driehoek.course;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.driehoek.base.Languages;
import org.driehoek.identity.SignedIn;
import org.springframework.boot.test.context.TestComponent;

/** Opens courses, lets people in and assigns scenarios for tests, without asking anybody for rights. */
@TestComponent
public class TestCourses {

    /** The scenario that is assigned where a test names none. */
    public static final String SCENARIO = "tafels-en-tranen";

    /** The zone of every course that is made here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final CourseRegister register;
    private final Admissions admissions;
    private final Assigning assigning;
    private final Clock clock;

    TestCourses(CourseRegister register, Admissions admissions, Assigning assigning, Clock clock) {
        this.register = register;
        this.admissions = admissions;
        this.assigning = assigning;
        this.clock = clock;
    }

    /** Opens a course in Dutch, in Amsterdam, in 2026–2027. */
    public CourseId course(String name) {
        return register.create(new CourseSettings(name, ZONE, Languages.DUTCH, 2026), null);
    }

    /** Gives people a role in a course. */
    public void enrol(CourseId course, CourseRole role, SignedIn... people) {
        for (SignedIn person : people) {
            admissions.enrol(course, person.account(), person.learner(), role, null);
        }
    }

    /** Takes a role from somebody. */
    public void remove(CourseId course, CourseRole role, SignedIn person) {
        admissions.leave(course, List.of(person.learner()), EnumSet.of(role), true);
    }

    /** Assigns {@link #SCENARIO}: open since an hour, due in two weeks, as many attempts as one likes. */
    public AssignmentId assign(CourseId course) {
        return assign(course, SCENARIO, open(clock));
    }

    /** Assigns a scenario. */
    public AssignmentId assign(CourseId course, String scenario, AssignmentPlan plan) {
        return assigning.assign(course, scenario, null, plan, null);
    }

    /** Changes dates, limit or hints of an assignment. */
    public void change(AssignmentId assignment, AssignmentPlan plan) {
        assigning.change(assignment, assigning.plan(assignment).version(), plan, null);
    }

    /** Changes dates, limit or hints of an assignment in somebody's name. */
    public void change(AssignmentId assignment, AssignmentPlan plan, SignedIn by) {
        assigning.change(assignment, assigning.plan(assignment).version(), plan, by.account());
    }

    /** Gives a course another name in somebody's name. */
    public void rename(CourseId course, String name, SignedIn by) {
        Versioned<CourseSettings> present = register.settings(course);
        register.change(
                course,
                present.version(),
                new CourseSettings(name, ZONE, Languages.DUTCH, present.value().schoolYear()),
                by.account());
    }

    /** Gives a student a due date that lies so far from now. */
    public void extend(AssignmentId assignment, SignedIn student, Duration fromNow) {
        assigning.extend(assignment, List.of(student.learner()), clock.instant().plus(fromNow), null);
    }

    /** Takes an assignment back. */
    public void withdraw(AssignmentId assignment) {
        assigning.withdraw(assignment, null);
    }

    /** Archives a course. */
    public void archive(CourseId course) {
        register.archive(course, null);
    }

    /** Returns a plan that is open now and for two weeks, without limit, with hints. */
    public static AssignmentPlan open(Clock clock) {
        return new AssignmentPlan(
                clock.instant().minus(Duration.ofHours(1)), clock.instant().plus(Duration.ofDays(14)), null, true);
    }
}
