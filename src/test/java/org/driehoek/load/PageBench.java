package org.driehoek.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.driehoek.Application;
import org.driehoek.PostgresDatabase;
import org.driehoek.load.PageTimes.Times;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Measures how long the server takes for each page on generated data, on H2 and on PostgreSQL, with one person at a time.
 *
 * <p>Writes a table to {@code target/page-times.md}.
 */
final class PageBench {

    private static final int TIMES = 30;

    private final List<String> report = new ArrayList<>();

    private PageBench() {}

    public static void main(String[] arguments) throws Exception {
        Size size = Size.asked();
        PageBench bench = new PageBench();
        Address h2 = Address.asked();
        Files.createDirectories(
                Path.of(Objects.requireNonNull(h2.file())).toAbsolutePath().getParent());
        bench.on("H2 (file)", h2, size);
        bench.on("PostgreSQL", new Address(PostgresDatabase.newDatabase(), "postgres", "postgres", null), size);
        Files.write(Path.of("target", "page-times.md"), bench.report);
        System.exit(0);
    }

    private void say(String line) {
        System.out.println(line);
        report.add(line);
    }

    private void on(String name, Address address, Size size) throws Exception {
        long start = System.nanoTime();
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Known known;
        try (Connection database = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            if (LoadData.isEmpty(database)) {
                new Generator(database, size).write();
            }
            if (address.file() == null) {
                try (var statement = database.createStatement()) {
                    database.setAutoCommit(true);
                    statement.execute("analyze");
                }
            }
            known = Known.in(database);
        }
        say("");
        say(String.format(
                Locale.ROOT,
                "%s: %,d students, %,d courses, %,d attempts, seed %d; ready after %d s",
                name,
                size.students(),
                size.courses(),
                size.attempts(),
                size.seed(),
                (System.nanoTime() - start) / 1_000_000_000));
        say("");
        say("| page                                         | median ms |   p95 ms | worst ms |     bytes |");
        say("|---|--:|--:|--:|--:|");
        try (var application = SpringApplication.run(
                Application.class,
                "--spring.datasource.url=" + address.durable(),
                "--spring.datasource.username=" + address.user(),
                "--spring.datasource.password=" + address.password(),
                "--server.port=0")) {
            var web = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer());
            int port = web.getPort();
            pages("http://localhost:" + port, known);
        }
    }

    private void pages(String server, Known known) throws Exception {
        try (PageTimes student = new PageTimes(server).logIn("student1", Generator.PASSWORD)) {
            show(student.measure("student: home (100 attempts)", "", "talk-card", TIMES));
            show(student.measure("student: brief", "brief/tafels-en-tranen", "brief", TIMES));
            show(student.measure("student: assigned talk", "assigned/" + known.assignmentOfStudent(), "page", TIMES));
            show(student.measure("student: debrief", "debrief/" + known.attemptOfStudent(), "debrief", TIMES));
            show(student.measure("student: account", "account", "account", TIMES));
        }
        try (PageTimes diligent = new PageTimes(server).logIn(Generator.DILIGENT + 1, Generator.PASSWORD)) {
            show(diligent.measure("student: growth (500 attempts)", "growth", "growth-card", TIMES));
            show(diligent.measure("everybody: rules", "rules", "rule-list", TIMES));
        }
        try (PageTimes lecturer = new PageTimes(server).logIn("lecturer1", Generator.PASSWORD)) {
            show(lecturer.measure("lecturer: courses", "courses", "Course 1", TIMES));
            show(lecturer.measure("lecturer: a course", "courses/" + known.course(), "Course 1", TIMES));
            show(lecturer.measure("lecturer: an assignment", "assignment/" + known.assignment(), "page", TIMES));
            show(lecturer.measure("lecturer: progress, all courses", "progress", "page", TIMES));
            show(lecturer.measure("lecturer: progress, 80 students", "progress/" + known.assignment(), "page", TIMES));
            show(lecturer.measure(
                    "lecturer: a student's story", "debrief/" + known.attempt() + "/story", "debrief", TIMES));
            show(lecturer.measure(
                    "lecturer: a student's profile", "debrief/" + known.attempt() + "/profile", "debrief", TIMES));
        }
        try (PageTimes trainer = new PageTimes(server).logIn("trainer1", Generator.PASSWORD)) {
            show(trainer.measure("trainer: queue", "reviews", "page", TIMES));
            show(trainer.measure("trainer: a review", "review/" + known.attempt(), "page", TIMES));
        }
        try (PageTimes administrator = new PageTimes(server).logIn("administrator1", Generator.PASSWORD)) {
            show(administrator.measure("administrator: people", "people", "page", TIMES));
            show(administrator.measure("administrator: a person", "people/" + known.account(), "page", TIMES));
            show(administrator.measure("administrator: all courses", "courses", "Course 1", TIMES));
            show(administrator.measure("administrator: audit log", "audit", "page", TIMES));
            show(administrator.measure("administrator: reports", "reports", "page", TIMES));
        }
    }

    private void show(Times times) {
        say(times.toString());
    }

    /** Things in the generated data whose pages are opened. */
    private record Known(
            String assignmentOfStudent,
            String attemptOfStudent,
            String course,
            String assignment,
            String attempt,
            String account) {

        static Known in(Connection database) throws SQLException {
            String student = "(select learner_id from account where username = 'student1')";
            String courses = "(select course_id from enrolment e join account a on a.id = e.account_id"
                    + " where a.username = 'lecturer1')";
            return new Known(
                    one(
                            database,
                            "select assignment_id from attempt where assignment_id is not null and learner_id = "
                                    + student),
                    one(
                            database,
                            "select attempt_id from journal_entry where attempt_id in"
                                    + " (select id from attempt where learner_id = " + student + ")"),
                    one(database, "select id from course where id in " + courses),
                    one(database, "select id from assignment where course_id in " + courses + " order by due_at"),
                    one(
                            database,
                            "select j.attempt_id from journal_entry j join attempt t on t.id = j.attempt_id"
                                    + " join assignment a on a.id = t.assignment_id where a.course_id in " + courses),
                    one(database, "select id from account where username = 'student7'"));
        }

        private static String one(Connection database, String query) throws SQLException {
            try (var statement = database.createStatement();
                    var found = statement.executeQuery(query)) {
                if (!found.next()) {
                    throw new IllegalStateException("The generated data has nothing for: " + query);
                }
                return found.getString(1);
            }
        }
    }
}
