package org.driehoek.practice;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Access;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.talk.Input;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Practises talks for the learner who is logged in, and for nobody else: another learner's attempt is not found.
 *
 * <p>An answer that a method returns is durable. Whoever gets none (a lost connection, a crash) sends the same again with
 * the same sequence number and gets the answer that was stored, or is heard for the first time. That is why no method may
 * be called inside a transaction: it could still be rolled back.
 */
@Service
@Access(Right.OWN)
@Transactional(propagation = Propagation.NEVER)
public class PracticeService {

    private final CurrentUser user;
    private final AttemptBook book;
    private final TalkJournal journal;
    private final Durability durability;

    PracticeService(CurrentUser user, AttemptBook book, TalkJournal journal, Durability durability) {
        this.user = user;
        this.book = book;
        this.journal = journal;
        this.durability = durability;
    }

    /** Returns every scenario on offer, and those no longer on offer at which the learner has attempts. */
    public List<ScenarioTalks> talks() {
        return book.talks(learner());
    }

    /**
     * Returns one scenario with the learner's attempts.
     *
     * @throws org.driehoek.library.ScenarioNotFoundException when it is not on offer and the learner has no attempt at it
     */
    public ScenarioTalks talks(String scenario) {
        return book.talks(learner(), scenario);
    }

    /**
     * Begins private practice of a scenario on its present content, or returns the attempt that is still open.
     *
     * @throws org.driehoek.library.ScenarioNotFoundException when the scenario is not on offer
     */
    public AttemptId begin(String scenario) {
        LearnerId learner = learner();
        return durably(() -> journal.begin(learner, scenario));
    }

    /**
     * Returns an attempt as it stands, open or finished.
     *
     * @throws AttemptNotFoundException when the learner has no such attempt
     */
    public TalkView open(AttemptId id) {
        LearnerId learner = learner();
        return durably(() -> book.open(learner, id));
    }

    /**
     * Does the preparation.
     *
     * @param seq the sequence number of the view that the learner saw
     * @param choices choice id by preparation id; every preparation must be answered
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws org.driehoek.talk.TalkRefusedException when a choice is missing or unknown
     */
    public Answer prepare(AttemptId id, int seq, SequencedMap<String, String> choices) {
        LearnerId learner = learner();
        return durably(() -> journal.prepare(learner, id, seq, choices));
    }

    /**
     * Holds one turn.
     *
     * @param seq the sequence number of the view or answer that the learner saw last
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws org.driehoek.talk.TalkRefusedException when the input is not on offer, or the talk is over
     */
    public Answer say(AttemptId id, int seq, Input input) {
        LearnerId learner = learner();
        return durably(() -> journal.say(learner, id, seq, input));
    }

    /**
     * Returns a finished attempt with its assessment and feedback.
     *
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws AttemptRefusedException while the talk is open
     */
    public Debrief debrief(AttemptId id) {
        return book.debrief(learner(), id);
    }

    private <T> T durably(Supplier<T> transaction) {
        T answer = Contention.settle(transaction);
        durability.secure();
        return answer;
    }

    private LearnerId learner() {
        return user.get().learner();
    }
}
