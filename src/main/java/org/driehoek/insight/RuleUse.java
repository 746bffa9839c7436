package org.driehoek.insight;

/**
 * How often a rule fired since counting began.
 *
 * @param talks in how many talks
 * @param times how many times in all of them
 */
public record RuleUse(long talks, long times) {

    /** Never. */
    public static final RuleUse NONE = new RuleUse(0, 0);

    RuleUse plus(RuleUse other) {
        return new RuleUse(talks + other.talks, times + other.times);
    }
}
