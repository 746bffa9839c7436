package org.driehoek.insight;

import org.driehoek.scenario.Named;

/** What a rule is for. */
public enum RuleKind implements Named {
    /** It finds something in a finished talk. */
    SCORING,
    /** It says what a parent or pupil makes of what was said. */
    REACTION
}
