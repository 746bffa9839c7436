package org.driehoek.course;

import java.util.Optional;
import org.driehoek.library.ScenarioLibrary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Compares what assignments pin with what the catalogue offers now. */
@Component
class Revisions {

    private final ScenarioLibrary library;
    private final ObjectProvider<AttemptTally> attempts;

    Revisions(ScenarioLibrary library, ObjectProvider<AttemptTally> attempts) {
        this.library = library;
        this.attempts = attempts;
    }

    Optional<NewerRevision> newer(AssignmentView pinned) {
        if (library.current(pinned.scenario()).isEmpty()) {
            return Optional.empty(); // there is nothing to move on to
        }
        boolean scenario = differs(pinned.scenario(), pinned.snapshot());
        boolean alternative = differs(pinned.alternative(), pinned.alternativeSnapshot());
        boolean rules = rulesDiffer(pinned);
        return scenario || alternative || rules
                ? Optional.of(new NewerRevision(scenario, alternative, rules, attempts(pinned.id())))
                : Optional.empty();
    }

    AssignmentCard card(AssignmentView pinned) {
        String other = pinned.alternativeSnapshot();
        return new AssignmentCard(
                pinned,
                library.snapshot(pinned.snapshot()).scenario(),
                other == null ? null : library.snapshot(other).scenario(),
                moved(pinned));
    }

    private boolean moved(AssignmentView pinned) {
        return library.current(pinned.scenario()).isPresent()
                && (differs(pinned.scenario(), pinned.snapshot())
                        || differs(pinned.alternative(), pinned.alternativeSnapshot())
                        || rulesDiffer(pinned));
    }

    private boolean rulesDiffer(AssignmentView pinned) {
        return library.rulebook()
                .filter(current -> !current.hash().equals(pinned.rulebook()))
                .isPresent();
    }

    private boolean differs(@Nullable String scenario, @Nullable String pinned) {
        return scenario != null
                && library.current(scenario)
                        .filter(current -> !current.hash().equals(pinned))
                        .isPresent();
    }

    AttemptTally.Tally attempts(AssignmentId assignment) {
        AttemptTally known = attempts.getIfAvailable();
        return known == null ? AttemptTally.Tally.NONE : known.of(assignment);
    }
}
