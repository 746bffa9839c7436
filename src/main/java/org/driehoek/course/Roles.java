package org.driehoek.course;

import java.util.EnumSet;
import java.util.Set;
import org.driehoek.identity.Right;

/** Which roles in a course carry a right. */
final class Roles {

    private Roles() {}

    static Set<CourseRole> carrying(Right right) {
        return switch (right) {
            case MEMBER -> EnumSet.allOf(CourseRole.class);
            case STUDENT -> EnumSet.of(CourseRole.STUDENT);
            case STAFF -> EnumSet.of(CourseRole.LECTURER, CourseRole.TRAINER);
            case LECTURER -> EnumSet.of(CourseRole.LECTURER);
            case TRAINER -> EnumSet.of(CourseRole.TRAINER);
            case ANYONE, OWN, ADMIN -> EnumSet.noneOf(CourseRole.class);
        };
    }
}
