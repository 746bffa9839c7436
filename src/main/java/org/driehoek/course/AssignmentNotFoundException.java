package org.driehoek.course;

/** Says that there is no such assignment. */
public class AssignmentNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AssignmentNotFoundException(AssignmentId assignment) {
        super("There is no assignment " + assignment + ".");
    }
}
