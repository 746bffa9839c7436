package org.driehoek.review;

import java.time.ZoneId;
import java.util.List;
import org.driehoek.practice.Debrief;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer has on the table: a talk, what the rules made of it, and the trainer's own review.
 *
 * @param student the student's name; null when that account has been erased
 * @param courseName the course in which the trainer may see it
 * @param zone the course's time zone
 * @param others the other trainers at this attempt
 */
public record ReviewSheet(
        @Nullable String student,
        String courseName,
        ZoneId zone,
        Debrief debrief,
        OwnReview own,
        List<OtherReview> others) {}
