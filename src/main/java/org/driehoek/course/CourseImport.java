package org.driehoek.course;

import java.time.Instant;
import org.driehoek.identity.ImportId;

/**
 * A list of people that was taken into a course and can be undone.
 *
 * @param people how many of them are in the course now
 */
public record CourseImport(ImportId id, CourseRole role, Instant at, int people) {}
