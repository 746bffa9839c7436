package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;

/**
 * Who a parent is, whatever the scenario.
 *
 * @param about who this is, for authors and for the debrief
 * @param languageLevel the Dutch that the persona speaks, a level of the CEFR: A1 to C2
 * @param start starting value of each variable of a parent
 * @param baseline the tension to which the persona calms down
 * @param sensitivity by rule id or rule group (the part before the dot), in percent, 50–200; 100 where absent
 * @param initiatives what the persona says when the rules find that a parent like this takes the initiative; each line is said
 *     once in a talk. A persona without lines for an initiative does not take it
 * @param lines for every stance one or more lines; the first unused one whose condition holds is said, else the last
 */
public record Persona(
        String id,
        Text name,
        Text about,
        String portrait,
        String languageLevel,
        SequencedMap<Variable, Integer> start,
        int baseline,
        SequencedMap<String, Integer> sensitivity,
        SequencedMap<Initiative, List<Reply>> initiatives,
        SequencedMap<Stance, List<Reply>> lines) {

    /** Returns how strongly the persona feels a rule's effects, in percent. */
    public int sensitivityTo(String rule) {
        Integer own = sensitivity.get(rule);
        if (own != null) {
            return own;
        }
        int dot = rule.indexOf('.');
        return dot < 0 ? 100 : sensitivity.getOrDefault(rule.substring(0, dot), 100);
    }
}
