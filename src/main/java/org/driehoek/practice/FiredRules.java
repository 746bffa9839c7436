package org.driehoek.practice;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.driehoek.assessment.Observation;
import org.driehoek.base.Unchecked;
import org.driehoek.talk.Effect;
import org.driehoek.talk.TurnOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which rules fired in a finished talk, and nothing else of it. */
@Unchecked
@Component
@Transactional(readOnly = true)
public class FiredRules {

    /**
     * How many times each rule fired in one talk.
     *
     * @param reactions by rule id: once a turn and character
     * @param scoring by rule id: once an observation
     */
    public record Fired(SortedMap<String, Integer> reactions, SortedMap<String, Integer> scoring) {}

    private final Attempts attempts;
    private final JournalReader reader;
    private final Scoring scores;

    FiredRules(Attempts attempts, JournalReader reader, Scoring scores) {
        this.attempts = attempts;
        this.reader = reader;
        this.scores = scores;
    }

    /**
     * Returns what fired in a talk, as it was journalled and assessed when it ended; empty when it is open or gone, or
     * has no journal. What it shares with the earlier talk from which it went on is counted there.
     */
    public Optional<Fired> in(AttemptId id) {
        return attempts.findById(id.value())
                .filter(Attempt::finished)
                .flatMap(attempt -> fired(attempt, reader.read(attempt)));
    }

    /** Returns the talks that ended between two moments, the earliest first. */
    public List<AttemptId> finished(Instant from, Instant until) {
        return attempts.finished(from, until).stream().map(AttemptId::new).toList();
    }

    private Optional<Fired> fired(Attempt attempt, Held held) {
        if (held.prepared() == null) {
            return Optional.empty();
        }
        SortedMap<String, Integer> reactions = new TreeMap<>();
        for (TurnOutcome turn : held.turns()) {
            if (turn.turn() >= attempt.ownFrom()) {
                add(turn, reactions);
            }
        }
        SortedMap<String, Integer> scoring = new TreeMap<>();
        for (Observation observation : scores.of(attempt).observations()) {
            if (Math.max(observation.turn(), 1) >= attempt.ownFrom()) {
                scoring.merge(observation.rule(), 1, Integer::sum);
            }
        }
        return Optional.of(new Fired(reactions, scoring));
    }

    private record Moved(String rule, String character) {}

    private static void add(TurnOutcome turn, SortedMap<String, Integer> reactions) {
        Set<Moved> moved = new LinkedHashSet<>();
        for (Effect effect : turn.effects()) {
            // What an author wrote has a kind and a colon; a rule's id has not.
            if (effect.rule().indexOf(':') < 0 && moved.add(new Moved(effect.rule(), effect.character()))) {
                reactions.merge(effect.rule(), 1, Integer::sum);
            }
        }
        turn.stances().forEach(rule -> reactions.merge(rule, 1, Integer::sum));
        if (turn.initiative() != null) {
            reactions.merge(turn.initiative(), 1, Integer::sum);
        }
    }
}
