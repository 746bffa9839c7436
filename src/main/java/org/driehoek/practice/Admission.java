package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.SignedIn;
import org.driehoek.library.Edition;
import org.driehoek.library.ScenarioLibrary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether a student may begin another attempt at an assignment. */
@Component
class Admission {

    private final CourseBook courses;
    private final AssignmentBook assignments;
    private final ScenarioLibrary library;
    private final Clock clock;

    Admission(CourseBook courses, AssignmentBook assignments, ScenarioLibrary library, Clock clock) {
        this.courses = courses;
        this.assignments = assignments;
        this.library = library;
        this.clock = clock;
    }

    /**
     * Returns what a student's next attempt is played on.
     *
     * @param begun how many attempts at the assignment the student has begun
     * @param instead whether the alternative is to be held, where there is one
     * @throws AssignmentRefusedException when it cannot be begun now
     */
    Edition admit(SignedIn student, AssignmentId id, int begun, boolean instead) {
        AssignmentView assignment =
                assignments.find(id).orElseThrow(() -> new AssignmentRefusedException(Refusal.NOT_ENROLLED));
        boolean enrolled = enrolled(student.account(), assignment);
        Refusal refusal = refusal(assignment, enrolled, assignments.due(id, student.learner()), begun);
        if (refusal != null) {
            throw new AssignmentRefusedException(refusal);
        }
        String alternative = assignment.alternativeSnapshot();
        String snapshot = instead && alternative != null ? alternative : assignment.snapshot();
        return library.edition(snapshot, assignment.rulebook(), assignment.feedback());
    }

    /** Returns the courses in which somebody is a student now. */
    List<CourseId> courses(AccountId student) {
        return courses.coursesOf(student, CourseRole.STUDENT);
    }

    boolean enrolled(AccountId student, AssignmentView assignment) {
        return courses.has(student, assignment.course(), CourseRole.STUDENT);
    }

    /**
     * Returns why not, or null.
     *
     * @param due the student's own due date
     * @param begun how many attempts at the assignment the student has begun
     */
    @Nullable
    Refusal refusal(AssignmentView assignment, boolean enrolled, Instant due, int begun) {
        Instant now = clock.instant();
        Integer limit = assignment.limit();
        if (!enrolled) {
            return Refusal.NOT_ENROLLED;
        }
        if (assignment.withdrawn() || assignment.archived()) {
            return Refusal.WITHDRAWN;
        }
        if (now.isBefore(assignment.opens())) {
            return Refusal.NOT_OPEN;
        }
        if (now.isAfter(due)) {
            return Refusal.PAST_DUE;
        }
        return limit != null && begun >= limit ? Refusal.NO_ATTEMPTS_LEFT : null;
    }
}
