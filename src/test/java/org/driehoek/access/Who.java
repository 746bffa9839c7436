package org.driehoek.access;

import java.util.Locale;

/** Who tries to get in. All things that are tried belong to one course: "elsewhere" is the same role in another course. */
enum Who {
    VISITOR,
    /** Whose attempt it is. */
    STUDENT,
    /** Another student of the same course. */
    FELLOW_STUDENT,
    STUDENT_ELSEWHERE,
    LECTURER,
    LECTURER_ELSEWHERE,
    TRAINER,
    TRAINER_ELSEWHERE,
    ADMINISTRATOR;

    /** Returns the head of this person's column in the table. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
