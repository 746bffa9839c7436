package org.driehoek.practice;

import java.util.Map;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.Right;
import org.springframework.stereotype.Service;

/** Shows the staff of a course what a student made for it, or shares with it; the student's own pages never come here. */
@Service
public class StaffReading {

    private final AttemptRecords records;
    private final ReflectionDesk reflections;

    StaffReading(AttemptRecords records, ReflectionDesk reflections) {
        this.records = records;
        this.reflections = reflections;
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

    /**
     * Returns what a student answered in writing, by the id of the scenario's question. How the talk felt, the own ratings and
     * the plans stay the student's.
     */
    @Access(value = Right.STAFF, audit = Audit.SAW)
    public Map<String, String> reflection(AttemptId id) {
        return reflections.read(id).answers();
    }
}
