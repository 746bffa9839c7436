package org.driehoek.course;

import java.time.Instant;

/**
 * An assignment as one student has it.
 *
 * @param due the student's own due date, or the assignment's
 */
public record Assigned(AssignmentView assignment, Instant due) {}
