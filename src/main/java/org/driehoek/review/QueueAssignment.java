package org.driehoek.review;

import java.time.LocalDate;
import org.driehoek.course.AssignmentId;
import org.driehoek.scenario.Text;

/**
 * An assignment by which a queue can be narrowed down.
 *
 * @param title the scenario's title
 * @param due the day on which it is due, in the course's time zone
 */
public record QueueAssignment(AssignmentId id, Text title, LocalDate due) {}
