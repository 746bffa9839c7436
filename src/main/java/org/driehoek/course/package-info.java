/** Courses, who belongs to them in which role, and the scenarios that lecturers assign. */
@NullMarked
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {"base", "base :: ui", "identity", "library", "scenario"})
package org.driehoek.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
