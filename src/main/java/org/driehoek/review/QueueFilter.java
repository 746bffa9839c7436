package org.driehoek.review;

import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts a trainer wants to see.
 *
 * @param course only of this course; null for all own courses
 * @param assignment only at this assignment; null for all, and for talks that students share
 * @param late true for late ones only, false for those in time only, null for both
 * @param student a part of the student's name; empty for everybody
 */
public record QueueFilter(
        QueueState state,
        @Nullable CourseId course,
        @Nullable AssignmentId assignment,
        @Nullable Boolean late,
        String student) {

    /** Everything that is to be done. */
    public static final QueueFilter TO_DO = new QueueFilter(QueueState.TO_DO, null, null, null, "");

    /** Returns the same filter for another state. */
    public QueueFilter in(QueueState other) {
        return new QueueFilter(other, course, assignment, late, student);
    }
}
