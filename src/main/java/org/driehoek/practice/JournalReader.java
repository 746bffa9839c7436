package org.driehoek.practice;

import java.util.Objects;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads talks back from the journal; runs no rule. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JournalReader {

    private final JournalEntries entries;
    private final ScenarioLibrary library;
    private final Reactions reactions;
    private final Payloads payloads;

    JournalReader(JournalEntries entries, ScenarioLibrary library, Reactions reactions, Payloads payloads) {
        this.entries = entries;
        this.library = library;
        this.reactions = reactions;
        this.payloads = payloads;
    }

    Held read(Attempt attempt) {
        return new Held(entries.first(attempt.entries(), attempt.id().value()).stream()
                .map(payloads::step)
                .toList());
    }

    /** Returns the talk in the state in which the journal left it. */
    Talk resume(Attempt attempt, Held held) {
        return Talk.resume(
                library.snapshot(attempt.snapshot()),
                library.rulebook(attempt.rulebook()),
                reactions,
                attempt.seed(),
                held.prepared(),
                held.turns());
    }

    /** Returns the transcript of an attempt whose preparation has been done, under the rules of its last entry. */
    Transcript transcript(Attempt attempt, Held held) {
        return new Transcript(
                attempt.snapshot(),
                attempt.rulebook(),
                Objects.requireNonNull(attempt.rules()),
                attempt.seed(),
                Objects.requireNonNull(held.prepared()),
                held.turns());
    }
}
