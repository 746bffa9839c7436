package org.driehoek.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.driehoek.base.LearnerId;
import org.driehoek.base.Unchecked;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads attempts for the modules that show them to staff. */
@Unchecked
@Component
@Transactional(readOnly = true)
public class AttemptRecords {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Attempts attempts;
    private final AttemptShares shares;
    private final AttemptViews views;
    private final AttemptBook book;
    private final ReflectionDesk reflections;

    AttemptRecords(
            Attempts attempts, AttemptShares shares, AttemptViews views, AttemptBook book, ReflectionDesk reflections) {
        this.attempts = attempts;
        this.shares = shares;
        this.views = views;
        this.book = book;
        this.reflections = reflections;
    }

    /** Returns an attempt of anybody. */
    public Optional<AttemptSummary> find(AttemptId id) {
        return attempts.findById(id.value()).map(views::summary);
    }

    /** Returns whether a learner has finished any attempt. */
    public boolean hasFinished(LearnerId learner) {
        return attempts.existsByLearnerIdAndFinishedAtNotNull(learner.value());
    }

    /** Returns those of some attempts that there are, with who made them. */
    public Map<AttemptId, HeldAttempt> find(Collection<AttemptId> ids) {
        Map<AttemptId, HeldAttempt> found = new LinkedHashMap<>();
        held(attempts.findByIdIn(values(ids)))
                .forEach(held -> found.put(held.attempt().id(), held));
        return found;
    }

    /** Returns all attempts at an assignment, open and finished, by who made them; of one learner the latest first. */
    public Map<LearnerId, List<AttemptSummary>> of(AssignmentId assignment) {
        Map<LearnerId, List<AttemptSummary>> byLearner = new LinkedHashMap<>();
        for (HeldAttempt held : held(attempts.findByAssignmentIdOrderByLearnerIdAscNumberDesc(assignment.value()))) {
            byLearner.computeIfAbsent(held.learner(), _ -> new ArrayList<>()).add(held.attempt());
        }
        return byLearner;
    }

    /** Returns the private attempts that students show to the staff of a course, the one shared last first. */
    public List<HeldAttempt> sharedWith(CourseId course) {
        return held(attempts.sharedWith(course.value()));
    }

    /**
     * Returns finished attempts at assignments, the one finished first first.
     *
     * @param page from 0
     * @param size how many a page holds
     */
    public FinishedPage finishedAssigned(FinishedFilter filter, int page, int size) {
        if (filter.assignments().isEmpty()) {
            return new FinishedPage(List.of(), 0);
        }
        List<UUID> assignments =
                filter.assignments().stream().map(AssignmentId::value).toList();
        List<UUID> learners = filter.learners().stream().map(LearnerId::value).toList();
        Page<Attempt> found = attempts.finished(
                assignments,
                learners.isEmpty(),
                orNobody(learners),
                orNobody(values(filter.without())),
                PageRequest.of(page, size));
        return new FinishedPage(held(found.getContent()), found.getTotalElements());
    }

    /**
     * Returns a finished attempt as its student reads it back.
     *
     * @throws AttemptNotFoundException when there is none
     * @throws AttemptRefusedException while the talk is open
     */
    public Debrief debrief(AttemptId id) {
        return book.debrief(attempt(id));
    }

    /** Returns what a student answered in writing about an attempt, by the id of the scenario's question. */
    public Map<String, String> answers(AttemptId id) {
        return reflections.read(id).answers();
    }

    /**
     * Returns who made an attempt.
     *
     * @throws AttemptNotFoundException when there is none
     */
    public LearnerId learner(AttemptId id) {
        return attempt(id).learner();
    }

    /** Returns the courses to whose staff a student shows a private attempt. */
    public List<CourseId> sharedWith(AttemptId id) {
        return shares.findByIdAttemptId(id.value()).stream()
                .map(AttemptShare::course)
                .toList();
    }

    private Attempt attempt(AttemptId id) {
        return attempts.findById(id.value()).orElseThrow(() -> new AttemptNotFoundException(id));
    }

    private List<HeldAttempt> held(List<Attempt> found) {
        List<AttemptSummary> summaries = views.summaries(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new HeldAttempt(found.get(i).learner(), summaries.get(i)))
                .toList();
    }

    /** Returns ids for a query that must not be given an empty list. */
    private static List<UUID> orNobody(List<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }

    private static List<UUID> values(Collection<AttemptId> ids) {
        return ids.stream().map(AttemptId::value).toList();
    }
}
