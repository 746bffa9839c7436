/** Reading back a finished talk: its story, the profile with its evidence, and one thing to try. Screens only. */
@NullMarked
@ApplicationModule(
        displayName = "Debrief",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "library",
            "scenario",
            "talk",
            "assessment",
            "course",
            "practice",
            "practice :: reasons",
            "review"
        })
package org.driehoek.debrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
