/** What lecturers see of a class: who has started, finished or is late, and with which levels. Reads only. */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "library",
            "scenario",
            "assessment",
            "course",
            "practice",
            "review"
        })
package org.driehoek.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
