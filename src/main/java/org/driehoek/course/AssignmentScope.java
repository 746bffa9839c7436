package org.driehoek.course;

import java.util.Optional;
import org.driehoek.identity.Right;
import org.driehoek.identity.Scope;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Knows who has which right on an assignment: whoever has it in its course. */
@Component
class AssignmentScope implements Scope<AssignmentId> {

    private final AssignmentBook assignments;
    private final CourseScope courses;

    AssignmentScope(AssignmentBook assignments, CourseScope courses) {
        this.assignments = assignments;
        this.courses = courses;
    }

    @Override
    public Class<AssignmentId> kind() {
        return AssignmentId.class;
    }

    @Override
    public boolean grants(SignedIn person, Right right, AssignmentId assignment) {
        return assignments
                .course(assignment)
                .filter(course -> courses.grants(person, right, course))
                .isPresent();
    }

    @Override
    public Optional<String> name(AssignmentId assignment) {
        return assignments.find(assignment).map(found -> found.scenario() + " · " + found.courseName());
    }
}
