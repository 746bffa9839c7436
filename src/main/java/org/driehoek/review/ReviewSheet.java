package org.driehoek.review;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.driehoek.practice.Debrief;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer has on the table: a talk, what the rules made of it, and the trainer's own review.
 *
 * @param student the student's name; null when that account has been erased
 * @param courseName the course in which the trainer may see it
 * @param zone the course's time zone
 * @param answers what the student answered in writing, by the id of the scenario's question
 * @param others the other trainers at this attempt
 */
public record ReviewSheet(
        @Nullable String student,
        String courseName,
        ZoneId zone,
        Debrief debrief,
        Map<String, String> answers,
        OwnReview own,
        List<OtherReview> others) {}
