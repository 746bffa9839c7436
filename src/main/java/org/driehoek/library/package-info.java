/**
 * The scenarios on offer and every version of content that an attempt was ever played on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {"scenario", "scenario :: language"})
package org.driehoek.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
