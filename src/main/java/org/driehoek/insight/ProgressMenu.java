package org.driehoek.insight;

import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Shows the way to progress to whoever is staff of a course. */
@Component
class ProgressMenu implements MenuRule {

    private final CourseBook courses;

    ProgressMenu(CourseBook courses) {
        this.courses = courses;
    }

    @Override
    public String address() {
        return "progress";
    }

    @Override
    public boolean shows(SignedIn person) {
        return courses.hasAnywhere(person.account(), CourseRole.LECTURER, CourseRole.TRAINER);
    }
}
