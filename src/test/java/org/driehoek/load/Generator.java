package org.driehoek.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.driehoek.load.HeldTalks.HeldTalk;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Fills an empty database: students in four courses each, six assignments a course, attempts over a school year of which one
 * in five is private practice, and reviews of one finished assigned attempt in ten. The same seed gives the same data.
 */
final class Generator {

    static final String PASSWORD = "a password for measuring";

    /** Begins the username of the student with the long history. */
    static final String DILIGENT = "diligent";

    private static final int LONG_HISTORY = 500;
    private static final int COURSES_EACH = 4;
    private static final int ASSIGNMENTS = 6;
    private static final Instant START = Instant.parse("2026-08-31T07:00:00Z");
    private static final Duration YEAR = Duration.ofDays(290);
    private static final String[] FIRST = {
        "Sanne", "Youssef", "Lotte", "Daan", "Fatima", "Joris", "Noor", "Bram", "Elif", "Thijs", "Amina", "Jef",
        "Marie", "Ruben", "Zeynep", "Pieter", "Aisha", "Wout", "Julia", "Omar"
    };
    private static final String[] LAST = {
        "Bakker", "El Amrani", "de Vries", "Janssens", "Yıldız", "Peeters", "van Dijk", "Maes", "Kowalska", "Visser",
        "Claes", "Smit", "Haddad", "Willems", "Mulder", "de Boer", "Nguyen", "Jacobs", "Meijer", "Ferreira"
    };

    private record Person(UUID account, UUID learner, String name) {}

    private record Assigned(UUID id, UUID course, Snapshot scenario, Instant opens, Instant due) {}

    private final Connection database;
    private final Size size;
    private final HeldTalks talks = new HeldTalks();
    private final Random random;
    private final List<List<Assigned>> byCourse = new ArrayList<>();
    private final List<Set<Integer>> coursesOf = new ArrayList<>();
    private final String password =
            "{argon2}" + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    Generator(Connection database, Size size) {
        this.database = database;
        this.size = size;
        this.random = new Random(size.seed());
    }

    /** Writes everything. */
    void write() throws SQLException {
        database.setAutoCommit(false);
        content();
        List<Person> students = people("student", size.students());
        List<Person> lecturers = people("lecturer", size.courses());
        List<Person> trainers = people("trainer", size.courses());
        people("administrator", 1);
        List<UUID> courses = courses(students, lecturers, trainers);
        assignments(courses, lecturers);
        database.commit();
        attempts(students, trainers);
        database.commit();
        longHistory();
        database.commit();
    }

    private void content() throws SQLException {
        try (Rows versions = new Rows(database, "content_version", "hash,kind,name,json,stored_at")) {
            versions.add(talks.rulebook.hash(), "RULEBOOK", "rubric", talks.rulebook.json(), at(START));
            versions.add(talks.feedback.hash(), "FEEDBACK", "feedback", talks.feedback.json(), at(START));
            for (Snapshot scenario : talks.scenarios) {
                versions.add(scenario.hash(), "SNAPSHOT", scenario.scenario().id(), scenario.json(), at(START));
            }
        }
    }

    private List<Person> people(String kind, int number) throws SQLException {
        List<Person> people = new ArrayList<>();
        try (Rows accounts = new Rows(
                database,
                "account",
                "id,learner_id,username,display_name,password_hash,administrator,enabled,language,created_at,version,"
                        + "email,activated_at,sort_name,find_text")) {
            for (int each = 1; each <= number; each++) {
                Person person = new Person(id(), id(), any(FIRST) + " " + any(LAST));
                String username = kind + each;
                String email = username + "@example.org";
                String sort = person.name().toLowerCase(Locale.ROOT);
                accounts.add(
                        person.account(),
                        person.learner(),
                        username,
                        person.name(),
                        password,
                        kind.equals("administrator"),
                        true,
                        "nl",
                        at(START),
                        0,
                        email,
                        at(START),
                        sort,
                        sort + " " + username + " " + email);
                people.add(person);
            }
        }
        return people;
    }

    private List<UUID> courses(List<Person> students, List<Person> lecturers, List<Person> trainers)
            throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Rows courses = new Rows(
                        database, "course", "id,name,time_zone,language,school_year,created_at,changed_at,version");
                Rows enrolments = new Rows(
                        database, "enrolment", "id,course_id,account_id,learner_id,role,joined_at,version", courses)) {
            for (int each = 0; each < size.courses(); each++) {
                UUID course = id();
                ids.add(course);
                courses.add(course, "Course " + (each + 1), "Europe/Amsterdam", "nl", 2026, at(START), at(START), 0);
            }
            for (int each = 0; each < size.courses(); each++) {
                enrol(enrolments, ids.get(each), lecturers.get(each), "LECTURER");
                enrol(enrolments, ids.get(each), trainers.get(each), "TRAINER");
            }
            for (Person student : students) {
                Set<Integer> chosen = new LinkedHashSet<>();
                while (chosen.size() < Math.min(COURSES_EACH, size.courses())) {
                    chosen.add(random.nextInt(size.courses()));
                }
                coursesOf.add(chosen);
                for (int course : chosen) {
                    enrol(enrolments, ids.get(course), student, "STUDENT");
                }
            }
        }
        return ids;
    }

    private void enrol(Rows enrolments, UUID course, Person person, String role) throws SQLException {
        enrolments.add(id(), course, person.account(), person.learner(), role, at(START), 0);
    }

    private void assignments(List<UUID> courses, List<Person> lecturers) throws SQLException {
        try (Rows assignments = new Rows(
                database,
                "assignment",
                "id,course_id,scenario,snapshot,rulebook,feedback,opens_at,due_at,hints,assigned_by,assigned_at,"
                        + "changed_at,version")) {
            for (int each = 0; each < courses.size(); each++) {
                List<Assigned> here = new ArrayList<>();
                for (int number = 0; number < ASSIGNMENTS; number++) {
                    Instant opens = START.plus(YEAR.dividedBy(ASSIGNMENTS).multipliedBy(number));
                    Assigned assigned = new Assigned(
                            id(),
                            courses.get(each),
                            talks.scenarios.get(number % talks.scenarios.size()),
                            opens,
                            opens.plus(Duration.ofDays(40)));
                    here.add(assigned);
                    assignments.add(
                            assigned.id(),
                            assigned.course(),
                            assigned.scenario().scenario().id(),
                            assigned.scenario().hash(),
                            talks.rulebook.hash(),
                            talks.feedback.hash(),
                            at(assigned.opens()),
                            at(assigned.due()),
                            true,
                            lecturers.get(each).account(),
                            at(START),
                            at(START),
                            0);
                }
                byCourse.add(here);
            }
        }
    }

    private void attempts(List<Person> students, List<Person> trainers) throws SQLException {
        int each = size.attempts() / size.students();
        try (Attempts attempts = new Attempts(database, talks, random)) {
            for (int student = 0; student < students.size(); student++) {
                List<Integer> courses = List.copyOf(coursesOf.get(student));
                for (int number = 0; number < each; number++) {
                    boolean journal = random.nextInt(size.journals()) == 0;
                    if (random.nextInt(5) == 0) {
                        HeldTalk talk = any(talks.all);
                        Instant began = START.plusSeconds(random.nextInt((int) YEAR.toSeconds()));
                        attempts.privately(students.get(student).learner(), talk, began, journal);
                    } else {
                        int course = courses.get(random.nextInt(courses.size()));
                        Assigned assigned = any(byCourse.get(course));
                        Instant began = assigned.opens().plusSeconds(random.nextInt(44 * 24 * 3600));
                        UUID trainer =
                                random.nextInt(10) == 0 ? trainers.get(course).account() : null;
                        attempts.assigned(
                                students.get(student).learner(),
                                assigned.id(),
                                any(talks.on(assigned.scenario())),
                                began,
                                journal,
                                trainer);
                    }
                }
                if (student % 50 == 49) {
                    attempts.flush();
                    database.commit();
                    System.out.printf(Locale.ROOT, "%,d attempts%n", (student + 1) * each);
                }
            }
        }
    }

    /** Writes a student who practised far more than the others, and has read every debrief. */
    private void longHistory() throws SQLException {
        UUID learner = people(DILIGENT, 1).getFirst().learner();
        List<UUID> written = new ArrayList<>();
        try (Attempts attempts = new Attempts(database, talks, random)) {
            for (int number = 0; number < LONG_HISTORY; number++) {
                Instant began = START.plus(YEAR.dividedBy(LONG_HISTORY).multipliedBy(number));
                written.add(attempts.privately(learner, any(talks.all), began, false));
            }
        }
        try (Rows reflections = new Rows(database, "reflection", "attempt_id,score_seen_at,version")) {
            for (UUID attempt : written) {
                reflections.add(attempt, at(START.plus(YEAR)), 0);
            }
        }
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String any(String[] list) {
        return list[random.nextInt(list.length)];
    }

    static @Nullable Object at(Instant instant) {
        return Timestamp.from(instant);
    }
}
