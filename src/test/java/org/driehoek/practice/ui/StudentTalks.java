package org.driehoek.practice.ui;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/** Talks that whoever is logged in on this thread has held, by the same service that the pages use. */
public final class StudentTalks {
    /** The scenario that is talked about. */
    public static final String SCENARIO = "tafels-en-tranen";

    private static final int BUDGET = 14;
    private static final List<Mood> HEATED = List.of(Mood.IRRITATED, Mood.ANGRY);
    private static final List<Act> BLUNT =
            List.of(Act.BLAME, Act.LABEL, Act.COUNTER_ATTACK, Act.DEFEND, Act.PERSUADE, Act.MINIMISE, Act.ADVICE);

    private final PracticeService practice;

    /** Creates talks by a service. */
    public StudentTalks(PracticeService practice) {
        this.practice = practice;
    }

    /** Returns a talk held to its end. */
    public AttemptId finished() {
        return toTheEnd(practice.begin(SCENARIO));
    }

    /** Holds a talk that has been begun to its end. */
    public AttemptId toTheEnd(AttemptId attempt) {
        prepare(attempt);
        for (TalkView now = practice.open(attempt); !now.over(); now = practice.open(attempt)) {
            practice.say(attempt, now.seq(), next(now.offer()));
        }
        return attempt;
    }

    /** Returns a talk that is open, with some turns held. */
    public AttemptId running(int turns) {
        AttemptId attempt = prepared();
        for (int turn = 0; turn < turns; turn++) {
            TalkView now = practice.open(attempt);
            practice.say(attempt, now.seq(), next(now.offer()));
        }
        return attempt;
    }

    /** Returns a talk that is open, in which the student advises, persuades and defends until the parent shows it. */
    public AttemptId heated() {
        AttemptId attempt = prepared();
        TalkView now = practice.open(attempt);
        while (!HEATED.contains(now.states().getFirst().mood()) && now.turns().size() + 2 < BUDGET) {
            practice.say(attempt, now.seq(), bluntest(now));
            now = practice.open(attempt);
        }
        return attempt;
    }

    private static Input bluntest(TalkView now) {
        return now.offer().moves().stream()
                .map(id -> requireNonNull(now.snapshot().scenario().moves().get(id)))
                .filter(move -> BLUNT.stream().anyMatch(move::has))
                .findFirst()
                .<Input>map(move -> new Input.Said(move.id()))
                .orElseGet(() -> next(now.offer()));
    }

    private AttemptId prepared() {
        AttemptId attempt = practice.begin(SCENARIO);
        prepare(attempt);
        return attempt;
    }

    /** Makes the first choice everywhere, where that has not been done. */
    public void prepare(AttemptId attempt) {
        TalkView now = practice.open(attempt);
        if (now.prepared() == null) {
            SequencedMap<String, String> choices = new LinkedHashMap<>();
            for (Preparation preparation : now.snapshot().scenario().preparation()) {
                choices.put(preparation.id(), preparation.choices().getFirst().id());
            }
            practice.prepare(attempt, now.seq(), choices);
        }
    }

    private static Input next(Offer offer) {
        if (!offer.moves().isEmpty()) {
            return new Input.Said(offer.moves().getFirst());
        }
        return offer.closing().isEmpty()
                ? new Input.Silent()
                : new Input.Said(offer.closing().getFirst());
    }
}
