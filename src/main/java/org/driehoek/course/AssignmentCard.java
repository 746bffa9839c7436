package org.driehoek.course;

import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with the talks that new attempts are held on.
 *
 * @param alternative the talk for whoever would rather not hold this one, or null
 * @param newer whether the catalogue has a newer revision of it
 */
public record AssignmentCard(
        AssignmentView assignment,
        Scenario scenario,
        @Nullable Scenario alternative,
        boolean newer) {}
