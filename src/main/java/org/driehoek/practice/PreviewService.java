package org.driehoek.practice;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.driehoek.assessment.Assessor;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.identity.Access;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.library.Edition;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.library.ScenarioNotFoundException;
import org.driehoek.talk.Reactions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Lets those who teach with a scenario hold its talk as a student would, without a trace. */
@Service
public class PreviewService {

    private final CurrentUser user;
    private final ContentReaders readers;
    private final ScenarioLibrary library;
    private final AssignmentBook assignments;
    private final Reactions reactions;
    private final Assessor assessor;
    private final RandomGenerator seeds;
    private final Clock clock;

    PreviewService(
            CurrentUser user,
            ContentReaders readers,
            ScenarioLibrary library,
            AssignmentBook assignments,
            Reactions reactions,
            Assessor assessor,
            RandomGenerator seeds,
            Clock clock) {
        this.user = user;
        this.readers = readers;
        this.library = library;
        this.assignments = assignments;
        this.reactions = reactions;
        this.assessor = assessor;
        this.seeds = seeds;
        this.clock = clock;
    }

    /**
     * Begins a look at a scenario as it is now.
     *
     * @throws AccessDeniedException for who neither runs the installation nor is a lecturer or trainer of any course
     * @throws ScenarioNotFoundException when it is not on offer
     */
    @Access(Right.OWN)
    public Preview of(String scenario) {
        readers.check(user.get());
        return of(library.present(scenario).orElseThrow(() -> new ScenarioNotFoundException(scenario)), true);
    }

    /**
     * Begins a look at what an assignment pins.
     *
     * @param instead whether the alternative is meant; where there is none the talk itself is
     */
    @Access({Right.STAFF, Right.ADMIN})
    public Preview of(AssignmentId id, boolean instead) {
        readers.check(user.get());
        AssignmentView assignment =
                assignments.find(id).orElseThrow(() -> new AccessDeniedException("no such assignment"));
        String alternative = assignment.alternativeSnapshot();
        String snapshot = instead && alternative != null ? alternative : assignment.snapshot();
        return of(library.edition(snapshot, assignment.rulebook(), assignment.feedback()), assignment.hints());
    }

    private Preview of(Edition edition, boolean hints) {
        return new Preview(edition, reactions, assessor, seeds.nextLong(), hints, clock);
    }
}
