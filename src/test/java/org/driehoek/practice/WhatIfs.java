package org.driehoek.practice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.library.Edition;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Transcript;

/** What-ifs of talks that no database holds. */
public final class WhatIfs {

    private WhatIfs() {}

    /** Returns a what-if of a talk that is over. */
    public static WhatIf of(Transcript talk, Edition edition, Reactions reactions, Assessor assessor) {
        Assessment assessment = assessor.assess(edition.snapshot(), edition.rulebook(), talk);
        String ending = talk.ending().orElseThrow();
        AttemptSummary attempt = new AttemptSummary(
                new AttemptId(new UUID(0, 1)),
                edition.snapshot().scenario().id(),
                talk.snapshot(),
                talk.rulebook(),
                AttemptKind.PRIVATE_PRACTICE,
                null,
                1,
                true,
                talk.turns().size(),
                edition.snapshot().scenario().turns(),
                Instant.EPOCH,
                Instant.EPOCH,
                ending,
                new LinkedHashMap<>(),
                false,
                false,
                null);
        Debrief original = new Debrief(
                attempt,
                edition.snapshot(),
                edition.rulebook(),
                talk,
                assessment,
                FeedbackWriter.write(edition.snapshot(), edition.rulebook(), edition.feedback(), talk, assessment),
                requireNonNull(edition.snapshot().scenario().endings().get(ending)),
                Asides.NONE);
        return new WhatIf(original, edition.feedback(), reactions, assessor);
    }
}
