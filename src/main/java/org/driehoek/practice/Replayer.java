package org.driehoek.practice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.Held.Step;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TalkRefusedException;
import org.driehoek.talk.TurnOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays attempts again from their seed and inputs, and compares every byte with the journal. */
@Service
@Transactional(readOnly = true)
class Replayer {

    private final Attempts attempts;
    private final JournalEntries entries;
    private final Scoring scoring;
    private final ScenarioLibrary library;
    private final Reactions reactions;
    private final Payloads payloads;

    Replayer(
            Attempts attempts,
            JournalEntries entries,
            Scoring scoring,
            ScenarioLibrary library,
            Reactions reactions,
            Payloads payloads) {
        this.attempts = attempts;
        this.entries = entries;
        this.scoring = scoring;
        this.library = library;
        this.reactions = reactions;
        this.payloads = payloads;
    }

    /** Returns the attempts that were played on the present reaction rules alone, the oldest first. */
    List<UUID> replayable() {
        return attempts.heldOn(reactions.version());
    }

    /** Plays one attempt again; returns what differs first, or nothing when every byte is the same. */
    Optional<String> replay(UUID id) {
        Attempt attempt = attempts.findById(id).orElseThrow();
        Talk talk = Talk.of(
                library.snapshot(attempt.snapshot()), library.rulebook(attempt.rulebook()), reactions, attempt.seed());
        Talk before = talk;
        for (JournalEntry entry : entries.first(attempt.entries(), id)) {
            Again again;
            try {
                again = again(talk, before, payloads.step(entry));
            } catch (TalkRefusedException refused) {
                return Optional.of("attempt " + id + ", entry " + entry.seq() + ": " + refused.getMessage());
            }
            if (!Arrays.equals(again.payload(), entry.payload())) {
                return Optional.of("attempt " + id + ", entry " + entry.seq() + " differs");
            }
            before = entry.kind() == EntryKind.HINTED ? before : talk;
            talk = again.talk();
        }
        return attempt.finished() && !scoring.sameAgain(attempt, talk.transcript())
                ? Optional.of("attempt " + id + ": the assessment differs")
                : Optional.empty();
    }

    /** A step played again: the talk after it, and the bytes that the journal should hold. */
    private record Again(Talk talk, byte[] payload) {}

    /** Plays a step again; {@code before} is the talk before its last turn, to which it goes back when that is taken back. */
    private Again again(Talk talk, Talk before, Step step) {
        return switch (step) {
            case Step.Opening(Prepared stored) -> {
                Prepared prepared = talk.prepare(choices(stored));
                yield new Again(talk.after(prepared), payloads.write(prepared));
            }
            case Step.Turn(TurnOutcome stored) -> {
                TurnOutcome turn = talk.hear(stored.input());
                yield new Again(talk.after(turn), payloads.write(turn));
            }
            case Step.TakenBack _ -> new Again(before, payloads.write(new Step.TakenBack(talk.turn() - 1)));
            case Step.Hinted hinted -> new Again(talk, payloads.write(hinted));
        };
    }

    private static SequencedMap<String, String> choices(Prepared prepared) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        prepared.chosen().forEach(chosen -> choices.put(chosen.preparation(), chosen.choice()));
        return choices;
    }
}
