package org.driehoek.browser;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/** Talks that a student of the demonstration has held, by the same service that the pages use. */
final class StudentTalks {
    static final String STUDENT = "sanne";
    static final String PASSWORD = "driehoek";
    static final String SCENARIO = "tafels-en-tranen";

    private final PracticeService practice;

    /** Logs the student in on this thread. */
    StudentTalks(PracticeService practice, TestAccounts accounts) {
        this.practice = practice;
        accounts.logIn(STUDENT);
    }

    /** Returns a talk held to its end. */
    AttemptId finished() {
        AttemptId attempt = prepared();
        for (TalkView now = practice.open(attempt); !now.over(); now = practice.open(attempt)) {
            practice.say(attempt, now.seq(), next(now.offer()));
        }
        return attempt;
    }

    /** Returns a talk that is open, with some turns held. */
    AttemptId running(int turns) {
        AttemptId attempt = prepared();
        for (int turn = 0; turn < turns; turn++) {
            TalkView now = practice.open(attempt);
            practice.say(attempt, now.seq(), next(now.offer()));
        }
        return attempt;
    }

    private AttemptId prepared() {
        AttemptId attempt = practice.begin(SCENARIO);
        TalkView now = practice.open(attempt);
        if (now.prepared() == null) {
            SequencedMap<String, String> choices = new LinkedHashMap<>();
            for (Preparation preparation : now.snapshot().scenario().preparation()) {
                choices.put(preparation.id(), preparation.choices().getFirst().id());
            }
            practice.prepare(attempt, now.seq(), choices);
        }
        return attempt;
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
