package org.driehoek.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driehoek.practice.AttemptBadges.Badge;
import org.springframework.stereotype.Component;

/** Gathers what other modules say beside attempts. */
@Component
class Badges {

    private final List<AttemptBadges> sources;

    Badges(List<AttemptBadges> sources) {
        this.sources = sources;
    }

    Map<AttemptId, Badge> of(Collection<AttemptId> attempts) {
        Map<AttemptId, Badge> all = new LinkedHashMap<>();
        if (!attempts.isEmpty()) {
            sources.forEach(source -> all.putAll(source.badges(attempts)));
        }
        return all;
    }
}
