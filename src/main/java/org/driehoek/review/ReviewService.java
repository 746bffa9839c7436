package org.driehoek.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseSummary;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.Right;
import org.driehoek.identity.Scope;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.review.SaveAnswer.MovedOn;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Reviews talks. A trainer has one review of an attempt, saved part by part while it is made; it is a draft that nobody else
 * reads until it is published. Another trainer's review of the same attempt is another review.
 */
@Service
public class ReviewService {

    private final CurrentUser user;
    private final ReviewDesk desk;
    private final ReviewRecords records;
    private final ReviewCourses courses;
    private final Queue queue;
    private final AttemptRecords attempts;
    private final Scope<AttemptId> scope;

    ReviewService(
            CurrentUser user,
            ReviewDesk desk,
            ReviewRecords records,
            ReviewCourses courses,
            Queue queue,
            AttemptRecords attempts,
            Scope<AttemptId> scope) {
        this.user = user;
        this.desk = desk;
        this.records = records;
        this.courses = courses;
        this.queue = queue;
        this.attempts = attempts;
        this.scope = scope;
    }

    /** Returns the courses in which the caller is a trainer. */
    @Access(Right.OWN)
    public List<CourseSummary> courses() {
        return queue.courses(me().account());
    }

    /** Returns the assignments of a course, withdrawn ones too, the last due date first. */
    @Access(Right.TRAINER)
    public List<QueueAssignment> assignments(CourseId course) {
        return queue.assignments(course);
    }

    /** Returns the levels that trainers gave the caller's own attempts instead of the rules', once published; the last one counts. */
    @Access(Right.OWN)
    public Map<AttemptId, SequencedMap<Dimension, Level>> overrides() {
        return records.overrides(me().learner());
    }

    /**
     * Returns a page of the caller's queue: finished talks of the courses in which the caller is a trainer.
     *
     * @param after the page begins behind this place; null for the first page
     */
    @Access(Right.OWN)
    public QueuePage queue(QueueFilter filter, @Nullable QueuePlace after) {
        return queue.page(me().account(), filter, after);
    }

    /** Returns the page of the caller's queue that ends before a place. */
    @Access(Right.OWN)
    public QueuePage queueBefore(QueueFilter filter, QueuePlace before) {
        return queue.pageBefore(me().account(), filter, before);
    }

    /** Returns how many there are in each state, with the rest of the filter as it is. */
    @Access(Right.OWN)
    public QueueCounts counts(QueueFilter filter) {
        return queue.counts(me().account(), filter);
    }

    /** Returns the next attempt in the caller's queue after a place, or else the first of all; empty when it is done. */
    @Access(Right.OWN)
    public Optional<AttemptId> next(QueueFilter filter, QueuePlace place) {
        return queue.next(me().account(), filter, place);
    }

    /**
     * Returns a talk with the caller's own review of it, which is empty at first. Opening alone begins no draft.
     *
     * @throws org.driehoek.practice.AttemptRefusedException while the talk is open
     */
    @Access(value = Right.TRAINER, audit = Audit.SAW)
    public ReviewSheet open(AttemptId attempt) {
        AccountId trainer = me().account();
        return courses.sheet(trainer, attempt, desk.own(trainer, attempt), desk.others(trainer, attempt));
    }

    /** Returns who else is at an attempt, or has published a review of it. */
    @Access(Right.TRAINER)
    public List<OtherReview> others(AttemptId attempt) {
        return desk.others(me().account(), attempt);
    }

    /**
     * Saves one part of the caller's draft; the first one begins it.
     *
     * @param version the version that the caller's page shows, 0 when nothing has been saved yet
     * @throws ReviewRefusedException when the review is published, or the part does not fit the talk
     */
    @Access(Right.TRAINER)
    public SaveAnswer save(AttemptId attempt, int version, ReviewPart part) {
        AccountId trainer = me().account();
        return settle(trainer, attempt, () -> desk.save(trainer, attempt, version, part));
    }

    /**
     * Lets the student read the caller's review.
     *
     * @param version the version that the caller's page shows
     * @throws ReviewRefusedException when it says nothing, misses a reason, or is published already
     */
    @Access(value = Right.TRAINER, audit = Audit.CHANGED)
    public SaveAnswer publish(AttemptId attempt, int version) {
        AccountId trainer = me().account();
        return settle(trainer, attempt, () -> desk.publish(trainer, attempt, version));
    }

    /**
     * Makes the caller's published review a draft again; the student no longer sees it.
     *
     * @throws ReviewRefusedException when it is a draft, or was published more than 24 hours ago
     */
    @Access(value = Right.TRAINER, audit = Audit.CHANGED)
    public OwnReview withdraw(AttemptId attempt) {
        return desk.withdraw(me().account(), attempt);
    }

    /**
     * Returns the published reviews of an attempt, the oldest first, to the student who made it and to the staff of the
     * course.
     *
     * @throws AccessDeniedException to everybody else
     */
    @Access(Right.OWN)
    public List<PublishedReview> published(AttemptId attempt) {
        SignedIn me = me();
        if (!isMine(me, attempt) && !scope.grants(me, Right.STAFF, attempt)) {
            throw new AccessDeniedException("The reviews of another student's attempt");
        }
        return records.published(attempt);
    }

    /** Notes that the caller has opened the published reviews of an own attempt; does nothing at somebody else's. */
    @Access(Right.OWN)
    public void markRead(AttemptId attempt) {
        desk.markRead(me().learner(), attempt);
    }

    private boolean isMine(SignedIn me, AttemptId attempt) {
        return attempts.find(List.of(attempt)).values().stream()
                .anyMatch(held -> held.learner().equals(me.learner()));
    }

    /** Two windows of one trainer that save at the same time meet at the version: the later one is told how it stands. */
    private SaveAnswer settle(AccountId trainer, AttemptId attempt, Supplier<SaveAnswer> transaction) {
        try {
            return transaction.get();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException met) {
            return new MovedOn(desk.own(trainer, attempt));
        }
    }

    private SignedIn me() {
        return user.get();
    }
}
