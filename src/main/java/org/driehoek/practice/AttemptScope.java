package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.Right;
import org.driehoek.identity.Scope;
import org.driehoek.identity.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who may see an attempt besides its student: the staff of the course that it was made for, or to whom its student
 * shows it. Fellow students never may.
 */
@Component
@Transactional(readOnly = true)
class AttemptScope implements Scope<AttemptId> {

    private final Attempts attempts;
    private final AttemptShares shares;
    private final AssignmentBook assignments;
    private final CourseBook courses;

    AttemptScope(Attempts attempts, AttemptShares shares, AssignmentBook assignments, CourseBook courses) {
        this.attempts = attempts;
        this.shares = shares;
        this.assignments = assignments;
        this.courses = courses;
    }

    @Override
    public Class<AttemptId> kind() {
        return AttemptId.class;
    }

    @Override
    public boolean grants(SignedIn person, Right right, AttemptId attempt) {
        CourseRole[] roles = roles(right);
        return roles.length > 0
                && courses(attempt).stream().anyMatch(course -> courses.has(person.account(), course, roles));
    }

    @Override
    public Optional<LearnerId> learner(AttemptId attempt) {
        return attempts.findById(attempt.value()).map(Attempt::learner);
    }

    private static CourseRole[] roles(Right right) {
        return switch (right) {
            case STAFF -> new CourseRole[] {CourseRole.LECTURER, CourseRole.TRAINER};
            case LECTURER -> new CourseRole[] {CourseRole.LECTURER};
            case TRAINER -> new CourseRole[] {CourseRole.TRAINER};
            case ANYONE, OWN, ADMIN, MEMBER, STUDENT -> new CourseRole[0];
        };
    }

    private List<CourseId> courses(AttemptId id) {
        Attempt attempt = attempts.findById(id.value()).orElse(null);
        if (attempt == null) {
            return List.of();
        }
        AssignmentId assignment = attempt.assignment();
        return assignment == null
                ? shares.findByIdAttemptId(id.value()).stream()
                        .map(AttemptShare::course)
                        .toList()
                : assignments.course(assignment).stream().toList();
    }
}
