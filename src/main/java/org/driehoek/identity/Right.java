package org.driehoek.identity;

/** Who may call a method of a service. */
public enum Right {
    /** Everybody, also a visitor who is not logged in. */
    ANYONE,
    /** Whoever is logged in; the method reads and changes only what belongs to that person. */
    OWN,
    /** Whoever runs the installation. */
    ADMIN,
    /** Every member of the course that an argument belongs to. */
    MEMBER,
    /** A student of the course that an argument belongs to. */
    STUDENT,
    /** A lecturer or a trainer of the course that an argument belongs to. */
    STAFF,
    /** A lecturer of the course that an argument belongs to. */
    LECTURER,
    /** A trainer of the course that an argument belongs to. */
    TRAINER;

    /** Returns whether the right depends on a course, and so on an argument of the method. */
    public boolean inCourse() {
        return ordinal() >= MEMBER.ordinal();
    }
}
