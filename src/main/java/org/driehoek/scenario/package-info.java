/**
 * The content language as immutable records: what an author writes, after it has been checked.
 *
 * <p>Uses only the JDK and JSpecify. {@code scenario.language} turns YAML into these records or into diagnostics.
 */
@NullMarked
@ApplicationModule(
        displayName = "Scenario",
        allowedDependencies = {})
package org.driehoek.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
