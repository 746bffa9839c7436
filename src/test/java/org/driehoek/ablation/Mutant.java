package org.driehoek.ablation;

import org.driehoek.assessment.Assessor;
import org.driehoek.scenario.Rulebook;
import org.driehoek.talk.Reactions;

/**
 * The rules with one thing changed.
 *
 * @param name what was changed: {@code off emotion.named}, {@code +50% emotion.named trust}
 * @param rule the rule that it concerns; empty for what any rule may read
 */
record Mutant(String name, String rule, Rulebook rulebook, Reactions reactions, Assessor assessor) {}
