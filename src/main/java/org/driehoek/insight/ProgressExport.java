package org.driehoek.insight;

import java.time.Instant;
import java.util.List;
import org.driehoek.course.AssignmentView;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Text;

/**
 * All that a file of levels needs.
 *
 * @param title of the scenario
 * @param rows the students of the course, by name
 */
public record ProgressExport(
        AssignmentView assignment, Text title, Rulebook rulebook, List<ProgressRow> rows, Instant made) {}
