package org.driehoek;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Recognises a database that another run holds, and one that does not answer. */
class DatabaseFailure implements FailureAnalyzer {

    private static final int H2_IN_USE = 90020;
    private static final String NO_CONNECTION = "08";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                var analysis = analysis(database, failure);
                if (analysis != null) {
                    return analysis;
                }
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis analysis(SQLException cause, Throwable failure) {
        if (cause.getErrorCode() == H2_IN_USE) {
            return new FailureAnalysis(
                    "Another run of Driehoek is using this database.",
                    "Stop that run, or give this one a folder of its own: make run DATA=./other, or DRIEHOEK_DATA=./other.",
                    failure);
        }
        var state = cause.getSQLState();
        if (state != null && state.startsWith(NO_CONNECTION)) {
            return new FailureAnalysis(
                    "The database does not answer.",
                    "Is it running, and are the address, the user and the password right?",
                    failure);
        }
        return null;
    }
}
