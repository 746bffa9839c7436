package org.driehoek.course;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that a lecturer assigned to the students of a course.
 *
 * @param zone the course's, in which its dates are told
 * @param scenario the scenario's id
 * @param snapshot the hash of the version that new attempts are played on
 * @param rulebook the hash of the rule data that new attempts are played on
 * @param feedback the hash of the feedback texts
 * @param alternative the id of an equal scenario for whoever would rather not hold this talk, or null
 * @param alternativeSnapshot its version, or null
 * @param opens from when attempts can be begun
 * @param due until when attempts can be begun; a student may have a later date of his own
 * @param limit how many attempts a student has, or null for as many as one likes
 * @param hints whether a student may ask for hints
 * @param withdrawn whether the lecturer took it back: nobody can begin, what was done stays
 * @param archived whether its course is archived: nobody can begin, what was done stays
 */
public record AssignmentView(
        AssignmentId id,
        CourseId course,
        String courseName,
        ZoneId zone,
        String scenario,
        String snapshot,
        String rulebook,
        String feedback,
        @Nullable String alternative,
        @Nullable String alternativeSnapshot,
        Instant opens,
        Instant due,
        @Nullable Integer limit,
        boolean hints,
        boolean withdrawn,
        boolean archived) {}
