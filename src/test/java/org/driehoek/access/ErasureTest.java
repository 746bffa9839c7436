package org.driehoek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driehoek.DriehoekTest;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.course.EnrolmentService;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.PrivacyService;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.driehoek.practice.StaffReading;
import org.driehoek.review.ReviewPart;
import org.driehoek.review.ReviewService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A student and a lecturer who did everything that leaves a trace have themselves erased: afterwards no cell of any table holds an
 * id or a name of theirs, and what others still need is there.
 */
@DriehoekTest
class ErasureTest {

    /** Columns that hold ids, but never one of a person. */
    private static final Set<String> OF_THINGS = Set.of(
            "account.import_id",
            "assessment.attempt_id",
            "assessment.id",
            "assessment_level.assessment_id",
            "assignment.course_id",
            "assignment.id",
            "attempt.assignment_id",
            "attempt.from_attempt",
            "attempt.id",
            "attempt_share.attempt_id",
            "attempt_share.course_id",
            "course.id",
            "enrolment.course_id",
            "enrolment.id",
            "enrolment.import_id",
            "event_publication.id",
            "extension.assignment_id",
            "journal_entry.attempt_id",
            "line_report.attempt_id",
            "line_report.id",
            "people_import.id",
            "reflection.attempt_id",
            "reflection_answer.attempt_id",
            "reflection_step.attempt_id",
            "review.attempt_id",
            "review.id",
            "review_comment.review_id",
            "review_level.review_id",
            "access_link.id",
            "rule_counted.attempt_id",
            "set_up_link.id");

    final String mark = UUID.randomUUID().toString().substring(0, 8);
    final TestAccounts accounts;
    final TestCourses courses;
    final JdbcClient database;
    final Clock clock;
    CourseService courseService;
    EnrolmentService enrolments;
    AssignmentService assignments;
    PracticeService practice;
    ReportService reports;
    StaffReading reading;
    ReviewService reviews;
    PeopleService people;
    PrivacyService privacy;
    SignedIn noa;
    SignedIn lou;
    SignedIn sam;
    CourseId course;
    AssignmentId assignment;
    AttemptId assigned;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set below
    ErasureTest(TestAccounts accounts, TestCourses courses, JdbcClient database, Clock clock) {
        this.accounts = accounts;
        this.courses = courses;
        this.database = database;
        this.clock = clock;
    }

    @Autowired
    void meetTheCourses(CourseService ofCourses, EnrolmentService ofPeople, AssignmentService ofAssignments) {
        courseService = ofCourses;
        enrolments = ofPeople;
        assignments = ofAssignments;
    }

    @Autowired
    void meetTheTalks(PracticeService talks, ReportService told, StaffReading read, ReviewService reviewed) {
        practice = talks;
        reports = told;
        reading = read;
        reviews = reviewed;
    }

    @Autowired
    void meetTheAdministrator(PeopleService everybody, PrivacyService private_) {
        people = everybody;
        privacy = private_;
    }

    @BeforeEach
    void everything_that_leaves_a_trace_was_done() {
        noa = accounts.account("noa-" + mark);
        sam = accounts.account("sam-" + mark);
        lou = accounts.account("lou-" + mark);
        course = courses.course("Course " + mark);
        courses.enrol(course, CourseRole.STUDENT, noa, sam);
        courses.enrol(course, CourseRole.LECTURER, lou);
        courses.enrol(course, CourseRole.TRAINER, lou);
        lecturerTeaches();
        studentPractises();
        lecturerReads();
        administratorLooksAfterThem();
    }

    private void lecturerTeaches() {
        accounts.logIn(lou.username());
        var settings = courseService.settings(course);
        courseService.change(course, settings.version(), settings.value());
        var list = PastedList.parse("Nina, nina-" + mark + "@driehoek.example");
        enrolments.enrol(course, list, CourseRole.STUDENT, false);
        assignment = assignments.assign(course, TestCourses.SCENARIO, null, TestCourses.open(clock));
        var plan = assignments.plan(assignment);
        assignments.change(assignment, plan.version(), plan.value());
        assignments.extend(assignment, List.of(noa.learner()), clock.instant().plus(Duration.ofDays(20)));
    }

    private void studentPractises() {
        accounts.logIn(noa.username());
        assigned = Played.toTheEnd(practice, practice.begin(assignment, false));
        AttemptId own = Played.toTheEnd(practice, practice.begin(TestCourses.SCENARIO));
        practice.share(own, course);
        reports.report(assigned, new ReportedLine.Mine(1), ReportKind.WRONG, "about " + mark);
        reports.report(own, new ReportedLine.Mine(1), ReportKind.WRONG, "about " + mark);
    }

    private void lecturerReads() {
        accounts.logIn(lou.username());
        reading.debrief(assigned);
        reviews.open(assigned);
        var saved = reviews.save(assigned, 0, new ReviewPart.Overall("Well listened."));
        reviews.publish(assigned, saved.now().version());
        reports.handle(reports.open(0, 50).reports().getLast().id(), "Thank you.");
    }

    private void administratorLooksAfterThem() {
        accounts.logInAsAdministrator("ada-" + mark);
        people.newLink(noa.account());
        people.newLink(lou.account());
        database.sql("insert into mail_delivery (account_id, queued_at) values (:account, :now)")
                .param("account", noa.account().value())
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void every_column_that_can_name_a_person_names_one_before() {
        var cells = new Tables(database).cells();
        var ofPeople = new Tables(database)
                .idColumns().stream()
                        .filter(column -> !OF_THINGS.contains(column))
                        .toList();

        assertThat(ofPeople)
                .contains("account.id", "attempt.learner_id", "enrolment.account_id", "audit_subject.subject");
        assertThat(ofPeople)
                .allSatisfy(column -> assertThat(cells.getOrDefault(column, List.of()))
                        .as(column + ": let noa or lou do what fills it, or name it among the columns of things")
                        .anyMatch(ids()::contains));
    }

    @Test
    void afterwards_no_cell_of_any_table_holds_an_id_or_a_name_of_theirs() {
        privacy.erase(noa.account());
        privacy.erase(lou.account());

        Map<String, List<String>> left = new Tables(database).cells();
        assertThat(traces(left)).isEmpty();
    }

    @Test
    void whoever_erases_themselves_is_as_gone() {
        accounts.logIn(noa.username());
        privacy.eraseMyself(TestAccounts.PASSWORD);
        accounts.logIn(lou.username());
        privacy.eraseMyself(TestAccounts.PASSWORD);

        assertThat(traces(new Tables(database).cells())).isEmpty();
    }

    @Test
    void what_was_assigned_stays_under_one_pseudonym_that_was_nobodys_and_own_practice_goes() {
        privacy.erase(noa.account());

        var learners = database.sql("select learner_id from attempt where assignment_id = :assignment")
                .param("assignment", assignment.value())
                .query(UUID.class)
                .list();
        assertThat(learners).hasSize(1).doesNotContain(noa.learner().value());
        assertThat(database.sql("select count(*) from attempt where learner_id = :stranger")
                        .param("stranger", learners.getFirst())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select count(*) from enrolment where learner_id = :stranger and account_id is null")
                        .param("stranger", learners.getFirst())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        accounts.logIn(lou.username());
        assertThat(reading.debrief(assigned).attempt().id()).isEqualTo(assigned);
    }

    private List<String> traces(Map<String, List<String>> cells) {
        Set<String> ids = ids();
        return cells.entrySet().stream()
                .flatMap(column -> column.getValue().stream()
                        .filter(cell -> ids.stream().anyMatch(cell::contains))
                        .map(cell -> column.getKey() + ": " + cell))
                .toList();
    }

    private Set<String> ids() {
        return Stream.of(noa, lou)
                .flatMap(person ->
                        Stream.of(person.account().toString(), person.learner().toString(), person.username()))
                .collect(Collectors.toSet());
    }
}
