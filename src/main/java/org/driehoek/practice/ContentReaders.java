package org.driehoek.practice;

import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Knows who may look at scenarios as those who teach with them do: whoever runs the installation, and the staff of any course. */
@Component
class ContentReaders {

    private final CourseBook courses;

    ContentReaders(CourseBook courses) {
        this.courses = courses;
    }

    boolean includes(SignedIn person) {
        return person.administrator() || courses.hasAnywhere(person.account(), CourseRole.LECTURER, CourseRole.TRAINER);
    }

    void check(SignedIn person) {
        if (!includes(person)) {
            throw new AccessDeniedException("for the staff of a course and administrators only");
        }
    }
}
