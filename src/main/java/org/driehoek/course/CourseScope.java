package org.driehoek.course;

import java.util.Optional;
import org.driehoek.identity.Right;
import org.driehoek.identity.Scope;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Knows who has which right in a course: whoever has a role there that carries it, and nobody else. */
@Component
class CourseScope implements Scope<CourseId> {

    private final CourseBook courses;

    CourseScope(CourseBook courses) {
        this.courses = courses;
    }

    @Override
    public Class<CourseId> kind() {
        return CourseId.class;
    }

    @Override
    public boolean grants(SignedIn person, Right right, CourseId course) {
        CourseRole[] roles = Roles.carrying(right).toArray(CourseRole[]::new);
        return courses.has(person.account(), course, roles);
    }

    @Override
    public Optional<String> name(CourseId course) {
        return courses.find(course).map(CourseSummary::name);
    }
}
