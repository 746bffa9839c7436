package org.driehoek.assessment.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One act of an own turn, as a fact for the rules.
 *
 * @param planning whether it was said in the phase in which steps are agreed, or after it
 * @param gathers whether it asks or tells back
 * @param plans whether it names a step
 * @param worries whether it brings in a concern
 * @param tension the main character's tension just before, 0–100
 */
public record Said(
        int turn,
        String topic,
        Phase phase,
        Act act,
        @Nullable String term,
        boolean planning,
        boolean gathers,
        boolean plans,
        boolean worries,
        int tension) {}
