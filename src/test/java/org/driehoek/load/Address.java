package org.driehoek.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is.
 *
 * @param file the H2 file without its ending; null for another database
 */
record Address(
        String url, String user, String password, @Nullable String file) {

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String DURABLE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

    /** Returns the address that the environment names, as the application reads it. */
    static Address asked() {
        String url = System.getenv("DRIEHOEK_DATABASE");
        if (url != null && !url.isBlank()) {
            return new Address(
                    url, named("DRIEHOEK_DATABASE_USER", "driehoek"), named("DRIEHOEK_DATABASE_PASSWORD", ""), null);
        }
        return h2(named("DRIEHOEK_DATA", "./data") + "/driehoek");
    }

    static Address h2(String file) {
        String whole = Path.of(file).toAbsolutePath().toString();
        return new Address("jdbc:h2:file:" + whole + H2, "sa", "", whole);
    }

    /** Returns the address that an application opens: it keeps what it has answered, at a price that filling does not pay. */
    String durable() {
        return file == null ? url : url + DURABLE;
    }

    private static String named(String variable, String otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
