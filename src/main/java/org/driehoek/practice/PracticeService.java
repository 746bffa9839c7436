package org.driehoek.practice;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.talk.Input;
import org.springframework.stereotype.Service;

/**
 * Practises talks for the learner who is logged in, and for nobody else: another learner's attempt is not found.
 *
 * <p>An answer that a method returns is durable. Whoever gets none (a lost connection, a crash) sends the same again with
 * the same sequence number and gets the answer that was stored, or is heard for the first time.
 */
@Service
public class PracticeService {

    /** Returns every scenario on offer, and those no longer on offer at which the learner has attempts. */
    public List<ScenarioTalks> talks() {
        throw new UnsupportedOperationException();
    }

    /** Returns one scenario with the learner's attempts. */
    public ScenarioTalks talks(String scenario) {
        throw new UnsupportedOperationException();
    }

    /** Begins private practice of a scenario on its present content, or returns the attempt that is still open. */
    public AttemptId begin(String scenario) {
        throw new UnsupportedOperationException();
    }

    /** Returns an attempt as it stands, open or finished. */
    public TalkView open(AttemptId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Does the preparation.
     *
     * @param seq the sequence number of the view that the learner saw
     * @param choices choice id by preparation id; every preparation must be answered
     */
    public Answer prepare(AttemptId id, int seq, SequencedMap<String, String> choices) {
        throw new UnsupportedOperationException();
    }

    /**
     * Holds one turn.
     *
     * @param seq the sequence number of the view or answer that the learner saw last
     */
    public Answer say(AttemptId id, int seq, Input input) {
        throw new UnsupportedOperationException();
    }

    /** Returns a finished attempt with its assessment and feedback; refuses while the talk is open. */
    public Debrief debrief(AttemptId id) {
        throw new UnsupportedOperationException();
    }
}
