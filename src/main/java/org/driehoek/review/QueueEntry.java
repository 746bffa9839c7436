package org.driehoek.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * One attempt in a trainer's queue.
 *
 * @param student the student's name; null when that account has been erased
 * @param zone the course's time zone
 * @param title the scenario's title
 * @param finishedAt when the talk ended
 * @param shared whether it is private practice that the student shares with the course
 * @param others other trainers who are at work on it or have published a review
 */
public record QueueEntry(
        AttemptSummary attempt,
        @Nullable String student,
        String courseName,
        ZoneId zone,
        Text title,
        Instant finishedAt,
        boolean shared,
        List<OtherReview> others) {

    /** Returns its place in the queue. */
    public QueuePlace place() {
        return new QueuePlace(finishedAt, attempt.id());
    }
}
