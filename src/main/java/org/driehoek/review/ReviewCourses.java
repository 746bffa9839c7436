package org.driehoek.review;

import java.util.List;
import java.util.Optional;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.Enrolled;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Debrief;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the course in which a trainer sees an attempt, and the student's name there. */
@Component
class ReviewCourses {

    private final AttemptRecords attempts;
    private final AssignmentBook assignments;
    private final CourseBook courses;

    ReviewCourses(AttemptRecords attempts, AssignmentBook assignments, CourseBook courses) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.courses = courses;
    }

    /** Puts a finished attempt on a trainer's table; refuses to whoever is no trainer of a course that sees it. */
    ReviewSheet sheet(AccountId trainer, AttemptId attempt, OwnReview own, List<OtherReview> others) {
        Debrief debrief = attempts.debrief(attempt);
        LearnerId learner = attempts.learner(attempt);
        CourseSummary course = of(debrief.attempt()).stream()
                .filter(each -> courses.has(trainer, each, CourseRole.TRAINER))
                .findFirst()
                .flatMap(courses::find)
                .orElseThrow(() -> new AccessDeniedException("An attempt in another trainer's course"));
        String student = student(course.id(), learner).map(Enrolled::name).orElse(null);
        return new ReviewSheet(student, course.name(), course.zone(), debrief, attempts.answers(attempt), own, others);
    }

    /** Returns the courses whose staff see an attempt. */
    List<CourseId> of(AttemptSummary attempt) {
        return attempt.assignment() == null
                ? attempts.sharedWith(attempt.id())
                : assignments.course(attempt.assignment()).stream().toList();
    }

    /** Returns the student of a course who practises under a pseudonym; empty when the account has been erased. */
    Optional<Enrolled> student(CourseId course, LearnerId learner) {
        return courses.everybody(course).stream()
                .filter(each -> each.learner().equals(learner) && each.account() != null)
                .findFirst();
    }
}
