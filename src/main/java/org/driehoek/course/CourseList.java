package org.driehoek.course;

import java.util.List;

/**
 * A part of a long list of courses.
 *
 * @param page which part, from 0
 * @param pages how many parts there are, at least 1
 * @param total how many courses the whole list has
 */
public record CourseList(List<CourseSummary> courses, int page, int pages, long total) {}
