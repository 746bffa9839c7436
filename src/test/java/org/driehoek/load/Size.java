package org.driehoek.load;

/**
 * How much there is to be.
 *
 * @param journals one attempt in this many has its journal, so that it can be opened; the others have their levels only
 */
record Size(int students, int courses, int attempts, int journals, long seed) {

    /** Reads the size from the environment: {@code STUDENTS}, {@code COURSES}, {@code ATTEMPTS}, {@code JOURNALS}, {@code SEED}. */
    static Size asked() {
        return new Size(
                number("STUDENTS", 2_000),
                number("COURSES", 100),
                number("ATTEMPTS", 200_000),
                number("JOURNALS", 20),
                number("SEED", 1));
    }

    private static int number(String name, int otherwise) {
        String given = System.getenv(name);
        return given == null || given.isBlank() ? otherwise : Integer.parseInt(given.strip());
    }
}
