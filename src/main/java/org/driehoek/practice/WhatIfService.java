package org.driehoek.practice;

import org.driehoek.assessment.Assessor;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.talk.Reactions;
import org.springframework.stereotype.Service;

/** Lets who may read a finished talk back say something else in it, without a trace: no attempt, no journal, no event. */
@Service
public class WhatIfService {

    private final CurrentUser user;
    private final AttemptBook book;
    private final AttemptRecords records;
    private final ScenarioLibrary library;
    private final Reactions reactions;
    private final Assessor assessor;

    WhatIfService(
            CurrentUser user,
            AttemptBook book,
            AttemptRecords records,
            ScenarioLibrary library,
            Reactions reactions,
            Assessor assessor) {
        this.user = user;
        this.book = book;
        this.records = records;
        this.library = library;
        this.reactions = reactions;
        this.assessor = assessor;
    }

    /**
     * Takes up an own talk.
     *
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws AttemptRefusedException while the talk is open
     */
    @Access(Right.OWN)
    public WhatIf own(AttemptId id) {
        return of(book.debrief(user.get().learner(), id));
    }

    /**
     * Takes up a student's talk.
     *
     * @throws AttemptRefusedException while the talk is open
     */
    @Access(value = Right.STAFF, audit = Audit.SAW)
    public WhatIf shown(AttemptId id) {
        return of(records.debrief(id));
    }

    private WhatIf of(Debrief original) {
        return new WhatIf(original, library.feedback(original.feedback().wording()), reactions, assessor);
    }
}
