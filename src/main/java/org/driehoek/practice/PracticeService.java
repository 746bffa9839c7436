package org.driehoek.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.identity.Access;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptBadges.Badge;
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
    private final Checkpoints checkpoints;
    private final AsideJournal asides;
    private final AssignedBook assigned;
    private final OwnAttempts own;
    private final Badges badges;
    private final Durability durability;

    PracticeService(
            CurrentUser user,
            AttemptBook book,
            TalkJournal journal,
            Checkpoints checkpoints,
            AsideJournal asides,
            AssignedBook assigned,
            OwnAttempts own,
            Badges badges,
            Durability durability) {
        this.user = user;
        this.book = book;
        this.journal = journal;
        this.checkpoints = checkpoints;
        this.asides = asides;
        this.assigned = assigned;
        this.own = own;
        this.badges = badges;
        this.durability = durability;
    }

    /** Returns every scenario on offer, and those no longer on offer at which the learner has private attempts. */
    public List<ScenarioTalks> talks() {
        return book.talks(learner());
    }

    /**
     * Returns one scenario with the learner's private attempts.
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
     * Begins private practice that goes on from a turn of an own finished attempt, private or assigned: the same talk on the
     * same content up to the turn before. Where it was begun from there and nothing has been said in it, that is returned.
     *
     * @param turn the first turn to hold anew, 1 to the number of turns held
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws CheckpointRefusedException when it cannot go on from there
     */
    public AttemptId begin(AttemptId from, int turn) {
        LearnerId learner = learner();
        return durably(() -> checkpoints.begin(learner, from, turn));
    }

    /**
     * Begins an attempt at an assignment on what that pins, or returns the attempt at it that is still open.
     *
     * @param instead whether the equal alternative is to be held; where there is none the talk itself is
     * @throws AssignmentRefusedException when the learner may not begin now
     */
    @Access(Right.STUDENT)
    public AttemptId begin(AssignmentId assignment, boolean instead) {
        SignedIn student = user.get();
        return durably(() -> journal.begin(student, assignment, instead));
    }

    /** Returns what is assigned to the learner, the first due date first; then what else the learner has attempts at. */
    public List<AssignedTalks> assigned() {
        return assigned.talks(user.get());
    }

    /** Returns one assignment; empty for who is not a student of its course and has no attempt at it. */
    public Optional<AssignedTalks> assigned(AssignmentId assignment) {
        return assigned.talks(user.get(), assignment);
    }

    /**
     * Shows a finished private attempt to the lecturers and trainers of one of the learner's courses.
     *
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws AttemptRefusedException when it is assigned or open, or the learner is no student of that course
     */
    public void share(AttemptId id, CourseId course) {
        SignedIn student = user.get();
        durably(() -> own.share(student, id, course));
    }

    /**
     * Takes back what {@link #share} did; does nothing when it was not done.
     *
     * @throws AttemptNotFoundException when the learner has no such attempt
     */
    public void unshare(AttemptId id, CourseId course) {
        LearnerId learner = learner();
        durably(() -> own.unshare(learner, id, course));
    }

    /**
     * Returns the courses that a private attempt is shared with or can be; none for an assigned one.
     *
     * @throws AttemptNotFoundException when the learner has no such attempt
     */
    public List<Sharing> sharings(AttemptId id) {
        return own.sharings(user.get(), id);
    }

    /** Returns the names of the courses with which own attempts are shared, for those of them that are. */
    public Map<AttemptId, List<String>> shared() {
        return own.shared(user.get());
    }

    /** Returns what other modules say beside those of the learner's private attempts that are shared. */
    public Map<AttemptId, Badge> badges() {
        return badges.of(own.shared(user.get()).keySet());
    }

    /**
     * Deletes a private attempt with all that was said in it, its assessment and its shares; does nothing when it is gone.
     *
     * @throws AttemptRefusedException when it was made for an assignment
     */
    public void delete(AttemptId id) {
        LearnerId learner = learner();
        durably(() -> own.delete(learner, id));
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
     * Takes back the last turn, as if nobody had heard it: once in a talk, while it is open.
     *
     * @param seq the sequence number of the view or answer that the learner saw last
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws AttemptRefusedException when there is no turn to take back, one was taken back before, or the talk is over
     */
    public Answer takeBack(AttemptId id, int seq) {
        LearnerId learner = learner();
        return durably(() -> asides.takeBack(learner, id, seq));
    }

    /**
     * Gives a hint: what there is to notice now, never what to say.
     *
     * @param seq the sequence number of the view or answer that the learner saw last
     * @throws AttemptNotFoundException when the learner has no such attempt
     * @throws AttemptRefusedException when there are no hints in this talk, none is left, or the talk is over
     */
    public Answer hint(AttemptId id, int seq) {
        LearnerId learner = learner();
        return durably(() -> asides.hint(learner, id, seq));
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

    private void durably(Runnable transaction) {
        durably(() -> {
            transaction.run();
            return true;
        });
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
