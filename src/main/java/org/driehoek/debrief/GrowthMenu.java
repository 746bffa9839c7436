package org.driehoek.debrief;

import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptRecords;
import org.springframework.stereotype.Component;

/** Shows the way to the own growth to students, and to whoever else has finished a talk. */
@Component
class GrowthMenu implements MenuRule {

    private final CourseBook courses;
    private final AttemptRecords attempts;

    GrowthMenu(CourseBook courses, AttemptRecords attempts) {
        this.courses = courses;
        this.attempts = attempts;
    }

    @Override
    public String address() {
        return "growth";
    }

    @Override
    public boolean shows(SignedIn person) {
        return courses.hasAnywhere(person.account(), CourseRole.STUDENT) || attempts.hasFinished(person.learner());
    }
}
