package org.driehoek.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DriehoekTest
class CourseServiceTest {

    final CourseService service;
    final TestCourses courses;
    final TestAccounts accounts;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init")
    SignedIn lecturer;

    @Autowired
    CourseServiceTest(CourseService service, TestCourses courses, TestAccounts accounts) {
        this.service = service;
        this.courses = courses;
        this.accounts = accounts;
    }

    @BeforeEach
    void a_lecturer_is_here() {
        lecturer = accounts.logIn("lecturer-" + mark);
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    private CourseId course(String name) {
        CourseId course = courses.course(name);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        return course;
    }

    @Test
    void a_lecturer_sees_the_own_courses_with_what_is_in_them() {
        CourseId course = course("Talks " + mark);
        courses.enrol(course, CourseRole.TRAINER, lecturer);
        courses.enrol(course, CourseRole.STUDENT, accounts.account("student-" + mark));
        courses.assign(course);
        courses.course("Somebody else’s " + mark);

        assertThat(service.mine()).singleElement().satisfies(seen -> {
            assertThat(seen.id()).isEqualTo(course);
            assertThat(seen.roles()).containsExactly(CourseRole.LECTURER, CourseRole.TRAINER);
            assertThat(seen.students()).isEqualTo(1);
            assertThat(seen.assignments()).isEqualTo(1);
            assertThat(seen.nextDue()).isNotNull();
        });
    }

    @Test
    void a_lecturer_changes_a_course() {
        CourseId course = course("Talks " + mark);
        var before = service.settings(course);

        service.change(
                course,
                before.version(),
                new CourseSettings(" Gesprekken " + mark, ZoneId.of("Europe/Brussels"), Languages.ENGLISH, 2027));

        assertThat(service.settings(course).value())
                .isEqualTo(new CourseSettings(
                        "Gesprekken " + mark, ZoneId.of("Europe/Brussels"), Languages.ENGLISH, 2027));
        assertThat(service.settings(course).changedBy()).isEqualTo(lecturer.displayName());
    }

    @Test
    void whoever_is_second_is_told_who_was_first_and_overwrites_nothing() {
        CourseId course = course("Talks " + mark);
        var shown = service.settings(course);
        service.change(course, shown.version(), named("First " + mark));

        assertThatThrownBy(() -> service.change(course, shown.version(), named("Second " + mark)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        told -> assertThat(told.by()).isEqualTo(lecturer.displayName()));
        assertThat(service.course(course).name()).isEqualTo("First " + mark);
    }

    @Test
    void an_archived_course_refuses_changes_until_it_is_taken_back() {
        CourseId course = course("Talks " + mark);
        service.archive(course);

        assertThat(service.course(course).archived()).isTrue();
        var shown = service.settings(course);
        assertThatThrownBy(() -> service.change(course, shown.version(), named("Other " + mark)))
                .isInstanceOf(CourseArchivedException.class);

        service.unarchive(course);
        service.change(course, service.settings(course).version(), named("Other " + mark));
        assertThat(service.course(course).name()).isEqualTo("Other " + mark);
    }

    @Test
    void an_administrator_goes_through_all_courses_part_by_part() {
        int more = CourseService.PAGE + 3;
        for (int number = 0; number < more; number++) {
            courses.course("Part_%d %s".formatted(number, mark));
        }
        courses.archive(courses.course("Part_old " + mark));
        accounts.logInAsAdministrator("admin-" + mark);

        CourseList first = service.all("PART_", false, 0);
        CourseList last = service.all(" part_", false, 99);
        assertThat(service.all(mark, false, 0).total()).isEqualTo(more);
        assertThat(first.courses()).hasSize(CourseService.PAGE);
        assertThat(last.page()).isEqualTo(last.pages() - 1);
        assertThat(service.all("Part%" + mark, false, 0).courses()).isEmpty();
        assertThat(service.all(mark, true, 0).courses())
                .extracting(CourseSummary::name)
                .containsExactly("Part_old " + mark);
    }

    @Test
    void only_an_administrator_opens_courses_and_sees_all_of_them() {
        assertThatThrownBy(() -> service.create(named("Mine " + mark))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.all("", false, 0)).isInstanceOf(AccessDeniedException.class);

        accounts.logInAsAdministrator("admin-" + mark);
        CourseId opened = service.create(named("Opened " + mark));
        assertThat(service.course(opened).name()).isEqualTo("Opened " + mark);
    }

    private static CourseSettings named(String name) {
        return new CourseSettings(name, TestCourses.ZONE, Languages.DUTCH, 2026);
    }
}
