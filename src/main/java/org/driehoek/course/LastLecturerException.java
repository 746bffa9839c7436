package org.driehoek.course;

/** Says that a course would be without a lecturer; whoever wants that says so. */
public class LastLecturerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastLecturerException() {
        super("Nobody would be a lecturer of this course.");
    }
}
