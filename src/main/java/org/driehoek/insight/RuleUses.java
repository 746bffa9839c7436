package org.driehoek.insight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.driehoek.practice.AttemptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The counts of how often rules fired. Numbers are added in the database, so that two servers can count at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RuleUses {

    /** A rule. */
    record Key(RuleKind kind, String rule) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind == 0 ? rule.compareTo(other.rule) : byKind;
        }
    }

    /** Since when is counted, and how many talks have been. */
    record Counting(Instant since, long talks) {}

    private final JdbcClient database;

    RuleUses(JdbcClient database) {
        this.database = database;
    }

    Counting counting() {
        return database.sql("select since, talks from rule_counting where id = 1")
                .query((row, _) -> new Counting(
                        row.getObject("since", OffsetDateTime.class).toInstant(), row.getLong("talks")))
                .single();
    }

    Map<Key, RuleUse> all() {
        Map<Key, RuleUse> all = new LinkedHashMap<>();
        database.sql("select kind, rule, talks, times from rule_use").query(row -> {
            all.put(
                    new Key(RuleKind.valueOf(row.getString("kind")), row.getString("rule")),
                    new RuleUse(row.getLong("talks"), row.getLong("times")));
        });
        return all;
    }

    /** Notes that a talk is counted; false when it was before. */
    boolean mark(AttemptId attempt) {
        return database.sql("insert into rule_counted (attempt_id) values (:attempt) on conflict do nothing")
                        .param("attempt", attempt.value())
                        .update()
                > 0;
    }

    /** Adds to the counts; always in the same order, so that two servers never wait for each other in a circle. */
    void add(long talks, SortedMap<Key, RuleUse> fired) {
        database.sql("update rule_counting set talks = talks + :talks where id = 1")
                .param("talks", talks)
                .update();
        fired.forEach(this::add);
    }

    private void add(Key key, RuleUse use) {
        int added = database.sql("update rule_use set talks = talks + :talks, times = times + :times"
                        + " where kind = :kind and rule = :rule")
                .param("talks", use.talks())
                .param("times", use.times())
                .param("kind", key.kind().name())
                .param("rule", key.rule())
                .update();
        if (added == 0) {
            database.sql("insert into rule_use (kind, rule, talks, times) values (:kind, :rule, :talks, :times)")
                    .param("kind", key.kind().name())
                    .param("rule", key.rule())
                    .param("talks", use.talks())
                    .param("times", use.times())
                    .update();
        }
    }
}
