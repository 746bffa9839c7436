package org.driehoek.assessment;

import java.util.List;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Text;

/**
 * The level on one dimension and how it came about.
 *
 * @param rate 0–1000, after violations
 * @param ungated the level by rate alone
 * @param level after gates and caps
 * @param lowered the reasons for which it was lowered, in the order of application
 */
public record DimensionResult(
        Dimension dimension,
        Level level,
        Level ungated,
        int rate,
        int taken,
        int half,
        int missed,
        int voided,
        int violations,
        List<Text> lowered) {}
