/**
 * Practising a talk: attempts, the journal that holds them, and going on where the student left off.
 *
 * <p>The journal is the truth: a talk's state is the fold of its journalled outcomes, and showing one runs no rule.
 */
@NullMarked
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "library",
            "course",
            "scenario",
            "talk",
            "talk :: codec",
            "assessment",
            "assessment :: codec"
        })
package org.driehoek.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
