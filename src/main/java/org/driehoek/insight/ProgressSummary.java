package org.driehoek.insight;

import org.driehoek.course.AssignmentView;
import org.driehoek.scenario.Text;

/**
 * How far a class has come with an assignment, in numbers.
 *
 * @param title of the scenario
 * @param students how many belong to the course now
 * @param finished how many of them have finished an attempt
 * @param busy how many have an open attempt and none finished
 * @param late how many finished last after their due date, or have finished nothing after it
 */
public record ProgressSummary(AssignmentView assignment, Text title, int students, int finished, int busy, int late) {}
