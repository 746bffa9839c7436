package org.driehoek.practice;

import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.Right;
import org.springframework.stereotype.Service;

/** Shows the staff of a course what a student made for it, or shares with it; the student's own pages never come here. */
@Service
public class StaffReading {

    private final AttemptRecords records;

    StaffReading(AttemptRecords records) {
        this.records = records;
    }

    /**
     * Returns a finished attempt, as its student reads it back.
     *
     * @throws AttemptRefusedException while the talk is open
     */
    @Access(value = Right.STAFF, audit = Audit.SAW)
    public Debrief debrief(AttemptId id) {
        return records.debrief(id);
    }
}
