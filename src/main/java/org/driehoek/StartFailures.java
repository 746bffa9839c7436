package org.driehoek;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the application did not start, and what to do. */
class StartFailures implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut") // whoever typed the command reads this
    public void report(FailureAnalysis analysis) {
        System.err.println(line(analysis));
    }

    static String line(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        return ("Driehoek did not start. " + analysis.getDescription() + action)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
