package org.driehoek.debrief;

import java.time.ZoneId;
import java.util.Map;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.Right;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.StaffReading;
import org.driehoek.review.ReviewRecords;
import org.springframework.stereotype.Service;

/** Gives a debrief out to be printed or kept as a file. */
@Service
public class CopyService {

    private final PracticeService practice;
    private final ReflectionService reflections;
    private final StaffReading staff;
    private final DebriefService debriefs;
    private final AttemptRecords attempts;
    private final ReviewRecords reviews;

    CopyService(
            PracticeService practice,
            ReflectionService reflections,
            StaffReading staff,
            DebriefService debriefs,
            AttemptRecords attempts,
            ReviewRecords reviews) {
        this.practice = practice;
        this.reflections = reflections;
        this.staff = staff;
        this.debriefs = debriefs;
        this.attempts = attempts;
        this.reviews = reviews;
    }

    /**
     * Returns the caller's own debrief. It shows levels: the first reaction stays as it is from then on.
     *
     * @throws org.driehoek.practice.AttemptNotFoundException when the caller has no such attempt
     * @throws org.driehoek.practice.AttemptRefusedException while the talk is open, and before the first step was done or skipped
     */
    @Access(Right.OWN)
    public DebriefCopy own(AttemptId id) {
        Reflection before = reflections.of(id);
        Reflection now = before.scoreSeen() ? before : reflections.arrive(id, DebriefStep.PROFILE);
        return new DebriefCopy(
                practice.debrief(id), reviews.published(id), now, now.answers(), null, ZoneId.systemDefault());
    }

    /**
     * Returns the debrief of a student, as the staff of the course read it.
     *
     * @throws org.driehoek.practice.AttemptRefusedException while the talk is open
     */
    @Access(value = Right.STAFF, audit = Audit.SAW)
    public DebriefCopy theirs(AttemptId id) {
        Provenance provenance = debriefs.provenance(id).orElseThrow();
        Map<String, String> answers = staff.reflection(id);
        return new DebriefCopy(
                attempts.debrief(id), reviews.published(id), null, answers, provenance, provenance.zone());
    }
}
