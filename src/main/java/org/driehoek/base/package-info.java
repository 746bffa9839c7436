/** What every module stands on: the clock, the languages of the interface, typed ids that several modules share. */
@NullMarked
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
package org.driehoek.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
