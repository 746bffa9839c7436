package org.driehoek.course;

/** Says what students have done with an assignment. Implemented by the module that keeps attempts. */
public interface AttemptTally {

    /**
     * How many attempts there are.
     *
     * @param students how many students have begun
     * @param open how many attempts are not finished
     * @param finished how many attempts are finished
     */
    record Tally(int students, int open, int finished) {

        /** Nobody has begun. */
        public static final Tally NONE = new Tally(0, 0, 0);
    }

    /** Returns how many attempts an assignment has. */
    Tally of(AssignmentId assignment);
}
