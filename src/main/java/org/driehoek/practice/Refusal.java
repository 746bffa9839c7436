package org.driehoek.practice;

/** Why an attempt at an assignment cannot be begun. */
public enum Refusal {
    /** The student does not belong to the course any more. */
    NOT_ENROLLED,
    /** The lecturer took the assignment back, or the course is archived. */
    WITHDRAWN,
    /** The assignment opens later. */
    NOT_OPEN,
    /** The student's own due date has passed. */
    PAST_DUE,
    /** All attempts have been used. */
    NO_ATTEMPTS_LEFT
}
