package org.driehoek.insight;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.course.AssignmentView;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;

/**
 * How far a class has come with an assignment.
 *
 * @param scenario as it is assigned now
 * @param rulebook the rule data that new attempts are played on
 * @param link the address that leads students to the assignment, for the learning environment
 * @param totals how many students each choice shows; of everybody in the course, whatever is looked for
 * @param spread the levels of the attempts finished last, for each dimension that the scenario trains
 * @param rows the part that was asked for
 * @param found how many students were found
 * @param page the number of the part, from 0
 * @param pages how many parts there are, 1 or more
 * @param former who has begun it and does not belong to the course any more
 */
public record Progress(
        AssignmentView assignment,
        Scenario scenario,
        Rulebook rulebook,
        String link,
        SequencedMap<Shown, Integer> totals,
        List<Spread> spread,
        List<ProgressRow> rows,
        int found,
        int page,
        int pages,
        List<ProgressRow> former) {}
