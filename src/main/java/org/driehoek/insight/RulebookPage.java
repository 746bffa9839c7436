package org.driehoek.insight;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Text;

/**
 * The present rulebook: every rule, scoring rules by dimension first, then reaction rules by group.
 *
 * @param dimensions what the dimensions are called; empty while the content is broken, and so are the rules
 * @param minor what a minor violation takes off, in thousandths
 * @param major what a major violation takes off, in thousandths
 * @param since when counting began
 * @param talks how many talks have been counted
 */
public record RulebookPage(
        List<RuleCard> rules,
        SequencedMap<Dimension, Text> dimensions,
        int minor,
        int major,
        Instant since,
        long talks) {}
