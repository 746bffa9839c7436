package org.driehoek.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.Held.Step;
import org.driehoek.talk.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which attempts have hints, how many are left, and what was and what can be pointed out. */
@Component
class Hints {

    private final ScenarioLibrary library;
    private final AssignmentBook assignments;

    Hints(ScenarioLibrary library, AssignmentBook assignments) {
        this.library = library;
        this.assignments = assignments;
    }

    /** Returns what a student did beside talking. */
    Asides asides(Attempt attempt, Held held) {
        return new Asides(held.takenBack(), given(attempt, held));
    }

    /** Returns how many hints are left, or null where there are none: only at one star, and where the assignment has them. */
    @Nullable
    Integer left(Attempt attempt) {
        if (!sheet(attempt).any() || !allowed(attempt.assignment())) {
            return null;
        }
        return Math.max(0, HintAllowance.of(attempt.number()) - attempt.hints());
    }

    private boolean allowed(@Nullable AssignmentId assignment) {
        return assignment == null
                || assignments.find(assignment).map(AssignmentView::hints).orElse(false);
    }

    Optional<Hint> next(Attempt attempt, Held held, Talk talk) {
        return sheet(attempt).next(talk, given(attempt, held));
    }

    /** Returns a hint in words, which are those of the content that the attempt pins. */
    Optional<Hint> hint(Attempt attempt, Step.Hinted hinted, int turn) {
        return sheet(attempt).hint(hinted.about(), turn);
    }

    private List<Hint> given(Attempt attempt, Held held) {
        if (attempt.hints() == 0) {
            return List.of();
        }
        HintSheet sheet = sheet(attempt);
        List<Hint> given = new ArrayList<>();
        int turn = 0;
        for (Step step : held.steps()) {
            switch (step) {
                case Step.Opening _ -> turn = 0;
                case Step.Turn _ -> turn++;
                case Step.TakenBack _ -> turn--;
                case Step.Hinted(String about) -> sheet.hint(about, turn).ifPresent(given::add);
            }
        }
        return List.copyOf(given);
    }

    private HintSheet sheet(Attempt attempt) {
        return new HintSheet(
                library.snapshot(attempt.snapshot()).scenario(),
                library.rulebook(attempt.rulebook()),
                library.feedback(attempt.feedback()));
    }
}
