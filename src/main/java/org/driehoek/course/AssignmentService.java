package org.driehoek.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Access;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.PublicAddress;
import org.driehoek.identity.Right;
import org.driehoek.identity.SignedIn;
import org.driehoek.library.ScenarioLibrary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns scenarios to the students of a course, and changes what was assigned. */
@Service
@Transactional
public class AssignmentService {

    private final CurrentUser user;
    private final Assigning assigning;
    private final AssignmentBook book;
    private final Revisions revisions;
    private final ScenarioLibrary library;
    private final PublicAddress address;

    AssignmentService(
            CurrentUser user,
            Assigning assigning,
            AssignmentBook book,
            Revisions revisions,
            ScenarioLibrary library,
            PublicAddress address) {
        this.user = user;
        this.assigning = assigning;
        this.book = book;
        this.revisions = revisions;
        this.library = library;
        this.address = address;
    }

    /** Returns what the person who asks has to practise as a student, the first due date first. */
    @Access(Right.OWN)
    @Transactional(readOnly = true)
    public List<Assigned> mine() {
        SignedIn me = user.get();
        List<AssignmentView> assigned = book.forStudent(me.account());
        Map<AssignmentId, Instant> own = book.extensions(
                me.learner(), assigned.stream().map(AssignmentView::id).toList());
        return assigned.stream()
                .map(each -> new Assigned(each, own.getOrDefault(each.id(), each.due())))
                .toList();
    }

    /** Returns the scenarios that can be assigned. */
    @Access(Right.LECTURER)
    @Transactional(readOnly = true)
    public List<ScenarioChoice> choices(CourseId course) {
        return library.rulebook().stream()
                .flatMap(rules -> library.catalogue().stream().map(snapshot -> new ScenarioChoice(snapshot, rules)))
                .toList();
    }

    /**
     * Assigns a scenario on its present content.
     *
     * @param alternative an equal scenario for whoever would rather not hold this talk, or null
     * @throws org.driehoek.library.ScenarioNotFoundException when a scenario is not on offer
     * @throws CourseArchivedException when the course is archived
     */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public AssignmentId assign(CourseId course, String scenario, @Nullable String alternative, AssignmentPlan plan) {
        return assigning.assign(course, scenario, alternative, plan, me());
    }

    /** Returns the assignments of a course, withdrawn ones too, the last due date first. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public List<AssignmentView> of(CourseId course) {
        return book.of(course);
    }

    /**
     * Returns an assignment, withdrawn or not.
     *
     * @throws AssignmentNotFoundException when there is none
     */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public AssignmentView assignment(AssignmentId assignment) {
        return book.find(assignment).orElseThrow(() -> new AssignmentNotFoundException(assignment));
    }

    /** Returns the assignments of a course with their talks, withdrawn ones too, the last due date first. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public List<AssignmentCard> cards(CourseId course) {
        return book.of(course).stream().map(revisions::card).toList();
    }

    /**
     * Returns an assignment with its talks.
     *
     * @throws AssignmentNotFoundException when there is none
     */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public AssignmentCard card(AssignmentId assignment) {
        return revisions.card(assignment(assignment));
    }

    /** Returns the whole address at which a student begins, to put into a learning environment. */
    @Access({Right.ADMIN, Right.STAFF})
    public String link(AssignmentId assignment) {
        return address.of("assigned/" + assignment);
    }

    /** Returns what a form for an assignment begins with. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public Versioned<AssignmentPlan> plan(AssignmentId assignment) {
        return assigning.plan(assignment);
    }

    /** Returns what students have done with an assignment: how many attempts, not how they went. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public AttemptTally.Tally attempts(AssignmentId assignment) {
        return revisions.attempts(assignment);
    }

    /**
     * Changes dates, limit and hints. Whoever has begun goes on; what was done stays.
     *
     * @param version the one that was shown
     * @throws ChangedMeanwhileException when somebody else changed it since
     * @throws CourseArchivedException when the course is archived
     */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public void change(AssignmentId assignment, int version, AssignmentPlan plan) {
        assigning.change(assignment, version, plan, me());
    }

    /** Takes an assignment back: nobody can begin it any more; what was done stays. */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public void withdraw(AssignmentId assignment) {
        assigning.withdraw(assignment, me());
    }

    /** Gives an assignment again that was withdrawn. */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public void restore(AssignmentId assignment) {
        assigning.restore(assignment, me());
    }

    /** Returns what is newer in the catalogue than what an assignment pins; nothing when it pins the newest. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public Optional<NewerRevision> newerRevision(AssignmentId assignment) {
        return revisions.newer(assignment(assignment));
    }

    /**
     * Lets new attempts be played on the present content. Open attempts go on with the old, and finished ones stay on it, so
     * that levels of before and after may not be comparable.
     */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public void takeNewerRevision(AssignmentId assignment) {
        assigning.takeNewer(assignment, me());
    }

    /** Returns the own due dates that students have. */
    @Access({Right.ADMIN, Right.STAFF})
    @Transactional(readOnly = true)
    public Map<LearnerId, Instant> extensions(AssignmentId assignment) {
        return book.extensions(assignment);
    }

    /** Gives students a due date of their own, in place of one they may have. */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public void extend(AssignmentId assignment, Collection<LearnerId> learners, Instant due) {
        assigning.extend(assignment, learners, due, me());
    }

    /** Takes a student's own due date away; the assignment's holds again. */
    @Access(value = Right.LECTURER, audit = Audit.CHANGED)
    public void removeExtension(AssignmentId assignment, LearnerId learner) {
        assigning.removeExtension(assignment, learner);
    }

    private AccountId me() {
        return user.get().account();
    }
}
