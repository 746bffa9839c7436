package org.driehoek.course;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A course as lists show it.
 *
 * @param zone in which its days begin and end
 * @param language in which people are invited to it
 * @param schoolYear the calendar year in which its school year begins: 2026 for 2026–2027
 * @param archived whether nothing in it can be changed any more
 * @param roles what the person who asked does in it; empty for who is asked about without a person
 * @param students how many students belong to it now
 * @param assignments how many assignments are not withdrawn
 * @param nextDue the first due date that has not passed, or null
 */
public record CourseSummary(
        CourseId id,
        String name,
        ZoneId zone,
        Locale language,
        int schoolYear,
        boolean archived,
        SortedSet<CourseRole> roles,
        int students,
        int assignments,
        @Nullable Instant nextDue) {}
