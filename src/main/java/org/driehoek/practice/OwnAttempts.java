package org.driehoek.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.base.LearnerId;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares private attempts with the staff of a course, takes that back, and deletes them. */
@Component
@Transactional
class OwnAttempts {

    private final Attempts attempts;
    private final AttemptShares shares;
    private final AttemptRemoval removal;
    private final CourseBook courses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAttempts(
            Attempts attempts,
            AttemptShares shares,
            AttemptRemoval removal,
            CourseBook courses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.shares = shares;
        this.removal = removal;
        this.courses = courses;
        this.events = events;
        this.clock = clock;
    }

    void share(SignedIn student, AttemptId id, CourseId course) {
        Attempt attempt = privateOne(student.learner(), id);
        if (!attempt.finished()) {
            throw new AttemptRefusedException("A talk can be shared when it is over; " + attempt.state());
        }
        if (!courses.has(student.account(), course, CourseRole.STUDENT)) {
            throw new AttemptRefusedException("An attempt can be shared with the staff of an own course only.");
        }
        if (!shares.existsById(new AttemptShare.Id(id.value(), course.value()))) {
            shares.save(new AttemptShare(id, course, clock.instant()));
        }
    }

    void unshare(LearnerId learner, AttemptId id, CourseId course) {
        Attempt attempt = attempts.of(learner, id);
        shares.deleteById(new AttemptShare.Id(attempt.id().value(), course.value()));
    }

    /** Returns the courses that a private attempt is shared with or can be; none for an assigned one. */
    @Transactional(readOnly = true)
    List<Sharing> sharings(SignedIn student, AttemptId id) {
        Attempt attempt = attempts.of(student.learner(), id);
        if (attempt.assignment() != null) {
            return List.of();
        }
        List<CourseId> with = shares.findByIdAttemptId(id.value()).stream()
                .map(AttemptShare::course)
                .toList();
        List<Sharing> all = new ArrayList<>();
        SequencedMap<CourseId, CourseSummary> mine = mine(student.account());
        mine.forEach((course, summary) -> all.add(new Sharing(course, summary.name(), with.contains(course), true)));
        with.stream()
                .filter(course -> !mine.containsKey(course))
                .flatMap(course -> courses.find(course).stream())
                .forEach(course -> all.add(new Sharing(course.id(), course.name(), true, false)));
        return all;
    }

    /** Returns the names of the courses that the student's attempts are shared with, for those that are. */
    @Transactional(readOnly = true)
    Map<AttemptId, List<String>> shared(SignedIn student) {
        List<AttemptShare> found = shares.of(student.learner().value());
        Map<CourseId, String> names = new LinkedHashMap<>();
        if (!found.isEmpty()) {
            mine(student.account()).forEach((course, summary) -> names.put(course, summary.name()));
        }
        Map<AttemptId, List<String>> shared = new LinkedHashMap<>();
        for (AttemptShare share : found) {
            String name = names.computeIfAbsent(
                    share.course(),
                    course -> courses.find(course).map(CourseSummary::name).orElse(""));
            shared.computeIfAbsent(share.attempt(), _ -> new ArrayList<>()).add(name);
        }
        return shared;
    }

    private SequencedMap<CourseId, CourseSummary> mine(AccountId student) {
        SequencedMap<CourseId, CourseSummary> mine = new LinkedHashMap<>();
        for (CourseSummary course : courses.coursesOf(student)) {
            if (course.roles().contains(CourseRole.STUDENT) && !course.archived()) {
                mine.put(course.id(), course);
            }
        }
        return mine;
    }

    void delete(LearnerId learner, AttemptId id) {
        Optional<Attempt> found = attempts.findById(id.value()).filter(attempt -> attempt.belongsTo(learner));
        if (found.isPresent()) {
            removal.remove(privateOne(learner, id));
            events.publishEvent(new AttemptDeleted(id));
        }
    }

    private Attempt privateOne(LearnerId learner, AttemptId id) {
        Attempt attempt = attempts.of(learner, id);
        if (attempt.assignment() != null) {
            throw new AttemptRefusedException(
                    "This attempt was made for an assignment: its course's staff see it already,"
                            + " and it stays for them.");
        }
        return attempt;
    }
}
