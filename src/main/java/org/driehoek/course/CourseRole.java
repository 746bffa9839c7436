package org.driehoek.course;

import org.driehoek.scenario.Named;

/** What somebody does in a course. A person may have several roles in one course, and others in another. */
public enum CourseRole implements Named {
    /** Practises what is assigned. */
    STUDENT,
    /** Assigns scenarios and sees who has done what. */
    LECTURER,
    /** Reviews the scores of assigned attempts. */
    TRAINER
}
