package org.driehoek.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.driehoek.base.LearnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries of the audit log: ids and the names of actions, never a text that somebody typed. */
@Component
@Transactional
class AuditLog {

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes an entry.
     *
     * @param action what was done, as the page of the audit log knows it
     * @param actor who did it; null for a visitor
     * @param roles the rights that let the actor in, separated by commas; empty when it took none
     * @param details what was chosen from fixed lists, separated by commas
     */
    void write(
            AuditKind kind,
            String action,
            @Nullable AccountId actor,
            String roles,
            String details,
            Collection<AuditSubject> subjects) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into audit_entry (happened_at, kind, action, actor_id, roles, details)"
                        + " values (:at, :kind, :action, :actor, :roles, :details)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("action", action)
                .param("actor", actor == null ? null : actor.value())
                .param("roles", roles)
                .param("details", details)
                .update(key, "id");
        long entry = Objects.requireNonNull(key.getKey()).longValue();
        for (AuditSubject subject : subjects) {
            database.sql("insert into audit_subject (entry_id, kind, subject) values (:entry, :kind, :subject)")
                    .param("entry", entry)
                    .param("kind", subject.kind())
                    .param("subject", subject.id())
                    .update();
        }
    }

    /** Writes that somebody was erased; not who, and who did it only when that account is still there. */
    void writeErasure(String action, @Nullable AccountId actor, String roles) {
        boolean stillThere = actor != null
                && database.sql("select count(*) from account where id = :id")
                                .param("id", actor.value())
                                .query(Long.class)
                                .single()
                        > 0;
        write(AuditKind.CHANGED, action, stillThere ? actor : null, roles, "", List.of());
    }

    /** Makes an account and its pseudonym unknown in every entry. */
    void forget(AccountId account, LearnerId learner) {
        database.sql("update audit_entry set actor_id = null where actor_id = :account")
                .param("account", account.value())
                .update();
        database.sql("delete from audit_subject where subject in (:account, :learner)")
                .param("account", account.value())
                .param("learner", learner.value())
                .update();
    }
}
