package org.driehoek.review;

import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Shows the queue of talks to review to trainers. */
@Component
class TrainersMenu implements MenuRule {

    private final CourseBook courses;

    TrainersMenu(CourseBook courses) {
        this.courses = courses;
    }

    @Override
    public String address() {
        return "reviews";
    }

    @Override
    public boolean shows(SignedIn person) {
        return courses.hasAnywhere(person.account(), CourseRole.TRAINER);
    }

    @Override
    public boolean covers(String page) {
        return page.startsWith("review/");
    }
}
