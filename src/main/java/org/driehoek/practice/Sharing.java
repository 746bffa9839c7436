package org.driehoek.practice;

import org.driehoek.course.CourseId;

/**
 * A course to whose staff a private attempt can be shown.
 *
 * @param shared whether it is shown to them now
 * @param mine whether the student belongs to the course now; an attempt is no longer shared with others, but can be taken back
 */
public record Sharing(CourseId course, String courseName, boolean shared, boolean mine) {}
