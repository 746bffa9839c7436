package org.driehoek.debrief.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.driehoek.debrief.DebriefService;
import org.driehoek.debrief.ui.Reading.Next;
import org.driehoek.debrief.ui.Reading.Opened;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ScenarioTalks;
import org.driehoek.practice.StaffReading;
import org.driehoek.review.PublishedReview;
import org.driehoek.review.ReviewService;
import org.springframework.security.access.AccessDeniedException;

/** Opens a talk for whoever may read it back: its student, or the staff of the course it was made for or is shared with. */
@SpringComponent
@UIScope
class Opening {

    private final PracticeService practice;
    private final StaffReading staff;
    private final DebriefService debriefs;
    private final ReviewService reviews;
    private final ReflectionService reflections;

    Opening(
            PracticeService practice,
            StaffReading staff,
            DebriefService debriefs,
            ReviewService reviews,
            ReflectionService reflections) {
        this.practice = practice;
        this.staff = staff;
        this.debriefs = debriefs;
        this.reviews = reviews;
        this.reflections = reflections;
    }

    /**
     * Opens a talk; empty when the reader may not see it, or there is none.
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
        return debrief.attempt().assignment() == null ? free(debrief, published) : assigned(debrief, published);
    }

    private Opened free(Debrief debrief, List<PublishedReview> published) {
        ScenarioTalks talks = practice.talks(debrief.attempt().scenario());
        Next next = new Next(
                talks.offered() ? "brief/" + debrief.attempt().scenario() : null, others(debrief, talks.finished()));
        return new Opened(
                debrief,
                published,
                null,
                ZoneId.systemDefault(),
                next,
                reflections.of(debrief.attempt().id()));
    }

    private Opened assigned(Debrief debrief, List<PublishedReview> published) {
        Optional<AssignedTalks> talks =
                Optional.ofNullable(debrief.attempt().assignment()).flatMap(practice::assigned);
        Next next = talks.map(each -> new Next(
                        each.playable() ? "assigned/" + each.assignment().id() : null,
                        others(debrief, each.finished())))
                .orElse(Next.NOTHING);
        ZoneId zone = talks.map(each -> each.assignment().zone()).orElse(ZoneId.systemDefault());
        return new Opened(
                debrief,
                published,
                null,
                zone,
                next,
                reflections.of(debrief.attempt().id()));
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
                    .map(provenance -> new Opened(
                            debrief, reviews.published(id), provenance, provenance.zone(), Next.NOTHING, null));
        } catch (AccessDeniedException | AttemptNotFoundException | AttemptRefusedException notToBeRead) {
            return Optional.empty();
        }
    }
}
