package org.driehoek.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.driehoek.PostgresDatabase;

/** The two databases that the application runs on, as properties of a Spring context. */
final class Databases {

    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String DURABLE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

    private Databases() {}

    /** Returns a new H2 database in memory. */
    static List<String> h2() {
        return properties("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + MODE, "sa", "");
    }

    /** Returns the H2 database in a file, with the settings that the application ships with. */
    static List<String> h2(Path file) {
        return properties("jdbc:h2:file:" + file.toAbsolutePath() + MODE + DURABLE, "sa", "");
    }

    /** Returns a new database on a real PostgreSQL server. */
    static List<String> postgres() {
        return properties(PostgresDatabase.newDatabase(), "postgres", "postgres");
    }

    private static List<String> properties(String url, String user, String password) {
        return List.of(
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + user,
                "spring.datasource.password=" + password);
    }
}
