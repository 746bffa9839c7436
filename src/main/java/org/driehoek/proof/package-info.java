/**
 * Whether a scenario is any good: what can never happen in it, what happens when students of several kinds hold it, and where it
 * smells. Everything is repeatable: the same scenario, rules and seed give the same proof.
 */
@NullMarked
@ApplicationModule(
        displayName = "Proof",
        allowedDependencies = {"scenario", "talk", "talk :: rules", "assessment", "assessment :: rules"})
package org.driehoek.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
