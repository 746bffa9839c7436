package org.driehoek.course;

import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;

/**
 * A scenario that can be assigned.
 *
 * @param rulebook the present rule data, which name its dimensions
 */
public record ScenarioChoice(Snapshot snapshot, Rulebook rulebook) {}
