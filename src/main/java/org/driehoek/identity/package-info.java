/** Who works here: accounts, log in, the current user, the set-up of the first administrator. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"base", "base :: ui"})
package org.driehoek.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
