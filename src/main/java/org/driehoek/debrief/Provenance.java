package org.driehoek.debrief;

import java.time.ZoneId;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * Whose talk a member of staff reads, and for which course.
 *
 * @param student the name; empty when the account was erased
 * @param zone the course's
 * @param assignment what the talk was held for; null when the student shares it
 * @param trainer whether the reader may review it
 */
public record Provenance(
        String student,
        CourseId course,
        String courseName,
        ZoneId zone,
        @Nullable AssignmentId assignment,
        boolean trainer) {}
