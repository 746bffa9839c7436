package org.driehoek.review;

import java.time.Instant;
import java.util.UUID;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.jspecify.annotations.Nullable;

/** How one review stands, without what is in it. */
record ReviewOutline(
        UUID attemptId,
        @Nullable UUID trainerId,
        Instant savedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant readAt) {

    AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    @Nullable
    AccountId trainer() {
        return trainerId == null ? null : new AccountId(trainerId);
    }

    /** Returns the state of an attempt with this review beside the others. */
    ReviewState addTo(ReviewState state) {
        Instant at = publishedAt;
        if (at == null) {
            return new ReviewState(state.drafts() + 1, state.published(), state.publishedAt(), state.unread());
        }
        Instant before = state.publishedAt();
        Instant last = before == null || at.isAfter(before) ? at : before;
        return new ReviewState(state.drafts(), state.published() + 1, last, state.unread() || readAt == null);
    }
}
