package org.driehoek.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.driehoek.base.Languages;
import org.driehoek.identity.People;
import org.driehoek.library.ScenarioLibrary;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the course of the demonstration, once, with a talk to practise. */
@Component
@Profile("demo")
class DemoCourse implements ApplicationRunner {

    static final String NAME = "Gesprekken met ouders, jaar 2 (demo)";

    private static final String SCENARIO = "tafels-en-tranen";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_MONTH = 8;
    private static final int LIMIT = 3;

    private final Courses courses;
    private final CourseRegister register;
    private final Admissions admissions;
    private final Assigning assigning;
    private final ScenarioLibrary library;
    private final People people;
    private final Clock clock;

    DemoCourse(
            Courses courses,
            CourseRegister register,
            Admissions admissions,
            Assigning assigning,
            ScenarioLibrary library,
            People people,
            Clock clock) {
        this.courses = courses;
        this.register = register;
        this.admissions = admissions;
        this.assigning = assigning;
        this.library = library;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (courses.existsByName(NAME) || library.current(SCENARIO).isEmpty()) {
            return;
        }
        CourseTime time = new CourseTime(ZONE);
        Instant now = clock.instant();
        CourseId course =
                register.create(new CourseSettings(NAME, ZONE, Languages.DUTCH, schoolYear(time.clock(now))), null);
        enrol(course, CourseRole.LECTURER, List.of("lecturer"));
        enrol(course, CourseRole.TRAINER, List.of("trainer"));
        enrol(course, CourseRole.STUDENT, List.of("sanne", "youssef"));
        Instant opens = now.truncatedTo(ChronoUnit.MINUTES);
        assigning.assign(
                course, SCENARIO, null, new AssignmentPlan(opens, time.due(time.usualDue(now)), LIMIT, true), null);
    }

    private void enrol(CourseId course, CourseRole role, List<String> usernames) {
        for (String username : usernames) {
            people.byUsername(username)
                    .ifPresent(person -> admissions.enrol(course, person.account(), person.learner(), role, null));
        }
    }

    private static int schoolYear(LocalDateTime now) {
        return now.getMonthValue() >= FIRST_MONTH ? now.getYear() : now.getYear() - 1;
    }
}
