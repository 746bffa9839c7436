package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one compilation. */
final class Problems {

    private static final int MOST_PER_FILE = 100;

    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    /** Adds a finding; after a hundred in one file the rest of that file is not told. */
    void add(
            Code code,
            String file,
            Mark mark,
            String message,
            @Nullable String value,
            @Nullable String hint,
            @Nullable String excerpt) {
        if (code.severity() == Severity.ERROR) {
            errors++;
        }
        Diagnostic diagnostic = new Diagnostic(
                code.id(), code.severity(), file, mark.line(), mark.column(), message, value, hint, excerpt);
        if (!found.contains(diagnostic)
                && found.stream().filter(other -> other.file().equals(file)).count() < MOST_PER_FILE) {
            found.add(diagnostic);
        }
    }

    /** Returns the number of errors so far; where it has not grown, what was read is whole. */
    int errors() {
        return errors;
    }

    List<Diagnostic> sorted() {
        found.sort(Comparator.comparing(Diagnostic::file)
                .thenComparing(Diagnostic::line)
                .thenComparing(Diagnostic::column)
                .thenComparing(Diagnostic::code));
        return List.copyOf(found);
    }
}
