package org.driehoek.course;

/** Says that there is no such course. */
public class CourseNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CourseNotFoundException(CourseId course) {
        super("There is no course " + course + ".");
    }
}
