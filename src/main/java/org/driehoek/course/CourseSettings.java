package org.driehoek.course;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What can be chosen for a course.
 *
 * @param name 1–100 characters
 * @param zone in which its days begin and end
 * @param language in which people are invited to it
 * @param schoolYear the calendar year in which its school year begins: 2026 for 2026–2027
 */
public record CourseSettings(String name, ZoneId zone, Locale language, int schoolYear) {

    /** How long a name may be. */
    public static final int LONGEST_NAME = 100;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public CourseSettings {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A course's name has 1–" + LONGEST_NAME + " characters, not " + name.length() + ".");
        }
        if (schoolYear < FIRST_YEAR || schoolYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "A school year begins in " + FIRST_YEAR + "–" + LAST_YEAR + ", not in " + schoolYear + ".");
        }
    }
}
