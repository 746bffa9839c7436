package org.driehoek.practice;

import java.util.Optional;
import java.util.function.Supplier;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Access;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.scenario.Dimension;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the learner who is logged in makes of own finished talks. What a method returns is durable, so that none may be
 * called inside a transaction.
 *
 * <p>Each method throws {@link AttemptNotFoundException} when the learner has no such attempt, and
 * {@link AttemptRefusedException} while the talk is open.
 */
@Service
@Access(Right.OWN)
@Transactional(propagation = Propagation.NEVER)
public class ReflectionService {

    private final CurrentUser user;
    private final ReflectionDesk desk;
    private final Durability durability;

    ReflectionService(CurrentUser user, ReflectionDesk desk, Durability durability) {
        this.user = user;
        this.desk = desk;
        this.durability = durability;
    }

    /** Returns what was written about a talk; blank before anything was. */
    public Reflection of(AttemptId attempt) {
        return desk.of(learner(), attempt);
    }

    /**
     * Keeps how the talk felt and how the student rates it.
     *
     * @throws AttemptRefusedException when the student has seen the levels
     * @throws IllegalArgumentException when the word is too long or a rating is not 0–10
     */
    public Reflection react(AttemptId attempt, FirstReaction first) {
        LearnerId learner = learner();
        return durably(() -> desk.react(learner, attempt, first));
    }

    /**
     * Notes at which step the student is; one that shows levels fixes the first reaction.
     *
     * @throws AttemptRefusedException when the first step was neither done nor skipped
     */
    public Reflection arrive(AttemptId attempt, DebriefStep step) {
        LearnerId learner = learner();
        return durably(() -> desk.arrive(learner, attempt, step));
    }

    /** Notes how the student left a step; one that was done stays done. */
    public Reflection leave(AttemptId attempt, DebriefStep step, StepMark mark) {
        LearnerId learner = learner();
        return durably(() -> desk.leave(learner, attempt, step, mark));
    }

    /**
     * Saves an answer to one of the scenario's questions; an empty one takes it back.
     *
     * @param question the question's id
     * @param before what was saved when the student began to write; when something else is by now, nothing is saved
     * @throws AttemptRefusedException when the scenario has no such question
     * @throws IllegalArgumentException when the answer is longer than {@link Reflection#LONGEST_ANSWER}
     */
    public KeptAnswer answer(AttemptId attempt, String question, String before, String words) {
        LearnerId learner = learner();
        return durably(() -> desk.answer(learner, attempt, question, before, words));
    }

    /**
     * Keeps what the student means to do another time, instead of what was meant before; two empty halves take it back.
     *
     * @param dimension what it is meant for
     * @param when the occasion, such as “a parent falls silent”
     * @param then what to do then
     * @throws IllegalArgumentException when a half is longer than {@link Reflection#LONGEST_INTENTION}
     */
    public Reflection intend(AttemptId attempt, Dimension dimension, String when, String then) {
        LearnerId learner = learner();
        return durably(() -> desk.intend(learner, attempt, new Intention(dimension, when, then)));
    }

    /** Returns what the learner meant to do another time, as written last at a talk of the scenario, private or assigned. */
    public Optional<Intention> intended(String scenario) {
        return desk.intended(learner(), scenario);
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
