package org.driehoek.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.Enrolled;
import org.driehoek.identity.Access;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.practice.AttemptSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the staff of a course whose talk they read. The talk itself is shown, and its reading written down, by practice. */
@Service
@Transactional(readOnly = true)
public class DebriefService {

    private final CurrentUser user;
    private final AttemptRecords attempts;
    private final AssignmentBook assignments;
    private final CourseBook courses;

    DebriefService(CurrentUser user, AttemptRecords attempts, AssignmentBook assignments, CourseBook courses) {
        this.user = user;
        this.attempts = attempts;
        this.assignments = assignments;
        this.courses = courses;
    }

    /** Returns whose talk an attempt is and for which course the caller reads it; empty when there is no such attempt. */
    @Access(Right.STAFF)
    public Optional<Provenance> provenance(AttemptId id) {
        AccountId reader = user.get().account();
        return attempts.find(id)
                .flatMap(attempt -> course(attempt, reader)
                        .flatMap(courses::find)
                        .map(course -> provenance(attempt, course, reader)));
    }

    private Provenance provenance(AttemptSummary attempt, CourseSummary course, AccountId reader) {
        return new Provenance(
                name(course.id(), attempts.learner(attempt.id())),
                course.id(),
                course.name(),
                course.zone(),
                attempt.assignment(),
                courses.has(reader, course.id(), CourseRole.TRAINER));
    }

    /** Returns the course for which the caller reads it; a trainer's course first where it was shared with several. */
    private Optional<CourseId> course(AttemptSummary attempt, AccountId reader) {
        AssignmentId assignment = attempt.assignment();
        List<CourseId> shown = assignment == null
                ? attempts.sharedWith(attempt.id())
                : Stream.of(assignment)
                        .flatMap(each -> assignments.find(each).stream())
                        .map(AssignmentView::course)
                        .toList();
        return shown.stream()
                .filter(course -> courses.has(reader, course, CourseRole.LECTURER, CourseRole.TRAINER))
                .min(Comparator.comparing(course -> !courses.has(reader, course, CourseRole.TRAINER)));
    }

    private String name(CourseId course, LearnerId learner) {
        return courses.everybody(course).stream()
                .filter(who -> who.learner().equals(learner))
                .map(Enrolled::name)
                .findFirst()
                .orElse("");
    }
}
