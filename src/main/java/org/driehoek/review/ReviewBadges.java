package org.driehoek.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.driehoek.practice.AttemptBadges;
import org.driehoek.practice.AttemptId;
import org.springframework.stereotype.Component;

/** Tells students which of their attempts have been reviewed, and which review they have not read yet. */
@Component
class ReviewBadges implements AttemptBadges {

    private final ReviewRecords records;

    ReviewBadges(ReviewRecords records) {
        this.records = records;
    }

    @Override
    public Map<AttemptId, Badge> badges(Collection<AttemptId> attempts) {
        Map<AttemptId, Badge> badges = new LinkedHashMap<>();
        records.states(attempts).forEach((attempt, state) -> {
            if (state.reviewed()) {
                String words = state.unread() ? "review.badge.unread" : "review.badge.read";
                badges.put(attempt, new Badge(words, state.unread()));
            }
        });
        return badges;
    }
}
