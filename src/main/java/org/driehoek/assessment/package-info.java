/**
 * What the rules find in a finished talk: opportunities, observations, levels and the sentences that explain them.
 *
 * <p>The assessor only reads the transcript. {@code assessment.rules} is the assessor made of Drools rules.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"scenario", "talk"})
package org.driehoek.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
