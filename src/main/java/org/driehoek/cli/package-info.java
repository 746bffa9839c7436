/**
 * The command line: {@code check} tries content, {@code play} holds a talk in the terminal. No Spring, so that it starts at once.
 */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "scenario",
            "scenario :: language",
            "talk",
            "talk :: rules",
            "talk :: codec",
            "assessment",
            "assessment :: rules",
            "assessment :: codec",
            "assessment :: played",
            "proof"
        })
package org.driehoek.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
