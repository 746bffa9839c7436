package org.driehoek.debrief.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.driehoek.debrief.DebriefService;
import org.driehoek.debrief.Provenance;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptNotFoundException;
import org.driehoek.practice.AttemptRefusedException;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.Checkpoint;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.Sharing;
import org.driehoek.practice.StaffReading;
import org.driehoek.practice.WhatIfService;
import org.driehoek.review.PublishedReview;
import org.driehoek.review.ReviewService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What a reader of a debrief has on the table: the talk, what else can be read of it, and where it can lead. */
@SpringComponent
@UIScope
class Reading {

    /**
     * A talk that is read back.
     *
     * @param provenance whose talk it is; null for the reader's own
     * @param zone in which moments are told
     * @param next how the student can go on; nothing for staff
     * @param reflection what the reader makes of the own talk; null for staff
     */
    record Opened(
            Debrief debrief,
            List<PublishedReview> reviews,
            @Nullable Provenance provenance,
            ZoneId zone,
            Next next,
            @Nullable Reflection reflection) {

        Steps steps() {
            return new Steps(debrief.attempt().id(), reflection);
        }

        /** Returns what the reader makes of the own talk. */
        Reflection own() {
            return Objects.requireNonNull(reflection);
        }

        /** Returns the same talk with what its student makes of it by now. */
        Opened with(Reflection now) {
            return new Opened(debrief, reviews, provenance, zone, next, now);
        }
    }

    /**
     * How a student can go on.
     *
     * @param again the address at which the talk can be begun again; null when it cannot
     * @param others the other finished attempts of the same kind, the latest first
     */
    record Next(@Nullable String again, List<AttemptSummary> others) {
        static final Next NOTHING = new Next(null, List.of());
    }

    /**
     * The student's attempt before the one that is read back, and what it made the student mean to do.
     *
     * @param intention what was meant; null for nothing
     */
    record Before(Debrief debrief, @Nullable Intention intention) {}

    private final PracticeService practice;
    private final StaffReading staff;
    private final DebriefService debriefs;
    private final Opening opening;
    private final ReviewService reviews;
    private final ReflectionService reflections;
    private final WhatIfService whatIfs;
    private transient @Nullable WhatIfState whatIf;

    Reading(
            PracticeService practice,
            StaffReading staff,
            DebriefService debriefs,
            Opening opening,
            ReviewService reviews,
            ReflectionService reflections,
            WhatIfService whatIfs) {
        this.practice = practice;
        this.staff = staff;
        this.debriefs = debriefs;
        this.opening = opening;
        this.reviews = reviews;
        this.reflections = reflections;
        this.whatIfs = whatIfs;
    }

    PracticeService practice() {
        return practice;
    }

    /**
     * Opens a talk, or goes on in the one that is open, which is written down for staff only once; empty when the reader may
     * not see it any more.
     *
     * @param before the talk that the page shows
     */
    Optional<Opened> open(AttemptId id, @Nullable Opened before) {
        if (before == null || !before.debrief().attempt().id().equals(id)) {
            return opening.open(id);
        }
        try {
            return before.provenance() == null
                    ? Optional.of(before.with(reflections.of(id)))
                    : debriefs.provenance(id).map(_ -> before);
        } catch (AccessDeniedException | AttemptNotFoundException notToBeRead) {
            return Optional.empty();
        }
    }

    /** Finds the attempt that a student's was begun from, else the one before it in the same series. */
    Optional<Before> before(Opened own) {
        AttemptSummary attempt = own.debrief().attempt();
        Checkpoint from = attempt.from();
        Optional<AttemptId> id = from != null && from.earlier() != null
                ? Optional.of(from.earlier().id())
                : own.next().others().stream()
                        .filter(other -> other.scenario().equals(attempt.scenario()))
                        .filter(other -> other.number() < attempt.number())
                        .max(Comparator.comparingInt(AttemptSummary::number))
                        .map(AttemptSummary::id);
        try {
            return id.map(earlier -> new Before(
                    practice.debrief(earlier), reflections.of(earlier).intention()));
        } catch (AttemptNotFoundException | AttemptRefusedException goneMeanwhile) {
            return Optional.empty();
        }
    }

    ReflectionService reflections() {
        return reflections;
    }

    /** Returns what a student answered to the scenario's questions; that staff see it is written down. */
    Map<String, String> answers(Opened theirs) {
        return staff.reflection(theirs.debrief().attempt().id());
    }

    /** Returns whether staff read what the student writes about the own talk. */
    boolean readByStaff(Opened own) {
        AttemptSummary attempt = own.debrief().attempt();
        return attempt.assignment() != null
                || practice.sharings(attempt.id()).stream().anyMatch(Sharing::shared);
    }

    /** Returns the what-if of a talk: the one that lies on this page already, or a new one. */
    WhatIfState whatIf(Opened opened) {
        AttemptId id = opened.debrief().attempt().id();
        WhatIfState state = whatIf;
        if (state == null || !state.talk().original().attempt().id().equals(id)) {
            state = new WhatIfState(opened.provenance() == null ? whatIfs.own(id) : whatIfs.shown(id));
            whatIf = state;
        }
        return state;
    }
}
