package org.driehoek.course.ui;

import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseService;
import org.driehoek.identity.MenuRule;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Shows courses to who teaches or runs the installation. */
@Component
class CoursesInMenu implements MenuRule {
    private final CourseService courses;

    CoursesInMenu(CourseService courses) {
        this.courses = courses;
    }

    @Override
    public String address() {
        return Addresses.COURSES;
    }

    @Override
    public boolean shows(SignedIn person) {
        return person.administrator() || courses.have(CourseRole.LECTURER, CourseRole.TRAINER);
    }

    /** The page of an assignment is reached through its course, whatever its address. */
    @Override
    public boolean covers(String page) {
        return MenuRule.super.covers(page) || page.startsWith("assignment/");
    }
}
