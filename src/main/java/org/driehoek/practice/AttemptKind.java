package org.driehoek.practice;

import org.driehoek.scenario.Named;

/** Who may see an attempt, told to the student before starting. */
public enum AttemptKind implements Named {
    /** Belongs to an assignment: limited in number, seen by the staff of that course. */
    ASSIGNED,
    /** Unlimited in number, seen by nobody but the student until he or she shares it. */
    PRIVATE_PRACTICE
}
