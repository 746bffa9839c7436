package org.driehoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTest {

    @Test
    void a_port_in_use_is_one_line_that_says_what_to_do() {
        var analysis = new PortFailure().analyze(new PortInUseException(8080));

        assertThat(line(analysis))
                .startsWith("Driehoek did not start. Port 8080 is in use.")
                .contains("PORT=9090");
    }

    @Test
    void a_database_that_another_run_holds_is_one_line_that_says_what_to_do() {
        var failure = new IllegalStateException(new SQLException("locked", "90020", 90020));

        assertThat(line(new DatabaseFailure().analyze(failure)))
                .isEqualTo("Driehoek did not start. Another run of Driehoek is using this database."
                        + " Stop that run, or give this one a folder of its own:"
                        + " make run DATA=./other, or DRIEHOEK_DATA=./other.");
    }

    @Test
    void a_database_that_does_not_answer_is_one_line() {
        var failure = new IllegalStateException(new SQLException("refused", "08001"));

        assertThat(line(new DatabaseFailure().analyze(failure))).contains("The database does not answer.");
    }

    @Test
    void another_failure_is_left_to_others() {
        assertThat(new DatabaseFailure().analyze(new IllegalStateException("else")))
                .isNull();
        assertThat(new DatabaseFailure().analyze(new SQLException("syntax", "42000", 42000)))
                .isNull();
    }

    private static String line(@Nullable FailureAnalysis analysis) {
        return StartFailures.line(Objects.requireNonNull(analysis));
    }
}
