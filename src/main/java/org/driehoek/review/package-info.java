/** What trainers make of assigned attempts: levels confirmed or overridden with a reason, comments, drafts and published reviews. */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "library",
            "scenario",
            "talk",
            "assessment",
            "course",
            "practice"
        })
package org.driehoek.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
