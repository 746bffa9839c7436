package org.driehoek.debrief.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.driehoek.debrief.DebriefService;
import org.driehoek.debrief.Provenance;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ScenarioTalks;
import org.driehoek.practice.StaffReading;
import org.driehoek.review.PublishedReview;
import org.driehoek.review.ReviewService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Opens a talk for whoever may read it back: its student, or the staff of the course it was made for or is shared with. */
@SpringComponent
@UIScope
class Reading {

    /**
     * A talk that is read back.
     *
     * @param provenance whose talk it is; null for the reader's own
     * @param zone in which moments are told
     * @param next how the student can go on; nothing for staff
     */
    record Opened(
            Debrief debrief,
            List<PublishedReview> reviews,
            @Nullable Provenance provenance,
            ZoneId zone,
            Next next) {}

    /**
     * How a student can go on.
     *
     * @param again the address at which the talk can be begun again; null when it cannot
     * @param others the other finished attempts of the same kind, the latest first
     */
    record Next(@Nullable String again, List<AttemptSummary> others) {
        static final Next NOTHING = new Next(null, List.of());
    }

    private final PracticeService practice;
    private final StaffReading staff;
    private final DebriefService debriefs;
    private final ReviewService reviews;

    Reading(PracticeService practice, StaffReading staff, DebriefService debriefs, ReviewService reviews) {
        this.practice = practice;
        this.staff = staff;
        this.debriefs = debriefs;
        this.reviews = reviews;
    }

    PracticeService practice() {
        return practice;
    }

    /**
     * Opens a talk; empty when the reader may not see it, or there is none. A student's own reviews count as read from then on.
     *
     * @throws AttemptRefusedException while the reader's own talk is open
     */
    Optional<Opened> open(AttemptId id) {
        try {
            return Optional.of(own(practice.debrief(id)));
        } catch (AttemptNotFoundException notOwn) {
            return theirs(id);
        }
    }

    private Opened own(Debrief debrief) {
        AttemptId id = debrief.attempt().id();
        List<PublishedReview> published = reviews.published(id);
        if (!published.isEmpty()) {
            reviews.markRead(id);
        }
        return debrief.attempt().assignment() == null ? free(debrief, published) : assigned(debrief, published);
    }

    private Opened free(Debrief debrief, List<PublishedReview> published) {
        ScenarioTalks talks = practice.talks(debrief.attempt().scenario());
        Next next = new Next(
                talks.offered() ? "brief/" + debrief.attempt().scenario() : null, others(debrief, talks.finished()));
        return new Opened(debrief, published, null, ZoneId.systemDefault(), next);
    }

    private Opened assigned(Debrief debrief, List<PublishedReview> published) {
        Optional<AssignedTalks> talks =
                Optional.ofNullable(debrief.attempt().assignment()).flatMap(practice::assigned);
        Next next = talks.map(each -> new Next(
                        each.playable() ? "assigned/" + each.assignment().id() : null,
                        others(debrief, each.finished())))
                .orElse(Next.NOTHING);
        ZoneId zone = talks.map(each -> each.assignment().zone()).orElse(ZoneId.systemDefault());
        return new Opened(debrief, published, null, zone, next);
    }

    private static List<AttemptSummary> others(Debrief debrief, List<AttemptSummary> finished) {
        return finished.stream()
                .filter(attempt -> !attempt.id().equals(debrief.attempt().id()))
                .toList();
    }

    private Optional<Opened> theirs(AttemptId id) {
        try {
            Debrief debrief = staff.debrief(id);
            return debriefs.provenance(id)
                    .map(provenance ->
                            new Opened(debrief, reviews.published(id), provenance, provenance.zone(), Next.NOTHING));
        } catch (AccessDeniedException | AttemptNotFoundException | AttemptRefusedException notToBeRead) {
            return Optional.empty();
        }
    }
}
