package org.driehoek.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.FiredRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often rules fired in finished talks, each talk once. */
@Component
@Transactional
class RuleCounter {

    private static final Duration LOOKS_BACK = Duration.ofDays(7);

    private final FiredRules rules;
    private final RuleUses uses;
    private final Clock clock;

    RuleCounter(FiredRules rules, RuleUses uses, Clock clock) {
        this.rules = rules;
        this.uses = uses;
        this.clock = clock;
    }

    /** Returns the talks of the last days, not those that ended before counting began; some may have been counted. */
    @Transactional(readOnly = true)
    List<AttemptId> lately() {
        Instant since = uses.counting().since();
        Instant now = clock.instant();
        Instant back = now.minus(LOOKS_BACK);
        return rules.finished(back.isBefore(since) ? since : back, now);
    }

    /** Counts those of some talks that have not been; all of them or, when that fails, none. */
    void count(Collection<AttemptId> attempts) {
        SortedMap<RuleUses.Key, RuleUse> fired = new TreeMap<>();
        long talks = 0;
        for (AttemptId attempt : attempts) {
            FiredRules.Fired found = rules.in(attempt).orElse(null);
            if (found != null && uses.mark(attempt)) {
                add(RuleKind.REACTION, found.reactions(), fired);
                add(RuleKind.SCORING, found.scoring(), fired);
                talks++;
            }
        }
        if (talks > 0) {
            uses.add(talks, fired);
        }
    }

    private static void add(RuleKind kind, SortedMap<String, Integer> inTalk, SortedMap<RuleUses.Key, RuleUse> fired) {
        inTalk.forEach(
                (rule, times) -> fired.merge(new RuleUses.Key(kind, rule), new RuleUse(1, times), RuleUse::plus));
    }
}
