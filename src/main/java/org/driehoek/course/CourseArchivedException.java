package org.driehoek.course;

/** Says that nothing can be changed in a course, because it is archived. */
public class CourseArchivedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CourseArchivedException(CourseId course) {
        super("Course " + course + " is archived.");
    }
}
