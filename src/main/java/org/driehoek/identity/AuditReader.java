package org.driehoek.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AuditLine.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log, newest first. */
@Component
@Transactional(readOnly = true)
class AuditReader {

    private static final int PEOPLE = 200;
    private static final int ONLOOKERS = 200;
    private static final String ENTRY =
            "select e.id, e.happened_at, e.kind, e.action, e.roles, a.display_name, e.details from audit_entry e"
                    + " left join account a on a.id = e.actor_id ";

    private final JdbcClient database;
    private final Scopes scopes;

    AuditReader(JdbcClient database, Scopes scopes) {
        this.database = database;
        this.scopes = scopes;
    }

    /** Returns the newest entries that pass the filter and are older than one with a given id. */
    List<AuditLine> page(AuditFilter filter, long before, int size) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        where.add("e.id < :before");
        values.put("before", before);
        if (!filter.person().isBlank()) {
            List<UUID> people = people(filter.person());
            if (people.isEmpty()) {
                return List.of();
            }
            where.add("(e.actor_id in (:people) or e.id in"
                    + " (select s.entry_id from audit_subject s where s.subject in (:people)))");
            values.put("people", people);
        }
        if (filter.action() != null) {
            where.add("e.action = :action");
            values.put("action", filter.action());
        }
        if (filter.from() != null) {
            where.add("e.happened_at >= :from");
            values.put("from", filter.from().atOffset(ZoneOffset.UTC));
        }
        if (filter.until() != null) {
            where.add("e.happened_at < :until");
            values.put("until", filter.until().atOffset(ZoneOffset.UTC));
        }
        values.put("size", size);
        var found = database.sql(ENTRY + "where " + String.join(" and ", where) + " order by e.id desc limit :size")
                .params(values)
                .query((row, _) -> line(row))
                .list();
        return withThings(found);
    }

    /** Returns the ids of the accounts and pseudonyms of the people with these words in their name. */
    private List<UUID> people(String words) {
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        List<UUID> ids = new ArrayList<>();
        database.sql("select id, learner_id from account where lower(display_name) like :words escape '!'"
                        + " or username like :words escape '!' order by username limit :most")
                .param("words", pattern)
                .param("most", PEOPLE)
                .query(row -> {
                    ids.add(row.getObject(1, UUID.class));
                    ids.add(row.getObject(2, UUID.class));
                });
        return ids;
    }

    private List<AuditLine> withThings(List<AuditLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Long, List<Thing>> things = new LinkedHashMap<>();
        database.sql(
                        "select s.entry_id, s.kind, s.subject, coalesce(a.display_name, l.display_name) from audit_subject s"
                                + " left join account a on a.id = s.subject left join account l on l.learner_id = s.subject"
                                + " where s.entry_id in (:entries) order by s.entry_id, s.kind, s.subject")
                .param("entries", lines.stream().map(AuditLine::id).toList())
                .query(row -> {
                    things.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(thing(row));
                });
        return lines.stream()
                .map(line -> new AuditLine(
                        line.id(),
                        line.at(),
                        line.kind(),
                        line.action(),
                        line.actor(),
                        line.roles(),
                        line.details(),
                        things.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Thing thing(ResultSet row) throws SQLException {
        String kind = row.getString(2);
        UUID id = row.getObject(3, UUID.class);
        String person = row.getString(4);
        return new Thing(kind, id, person == null ? scopes.name(kind, id).orElse(null) : person);
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong(1),
                at(row, 2),
                AuditKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(6),
                list(row.getString(5)),
                list(row.getString(7)),
                List.of());
    }

    /** Returns who looked at a learner's talks, the last time first; not the learner. */
    List<Onlooker> onlookers(LearnerId learner) {
        return database.sql(ENTRY + "where e.kind = 'SAW' and e.id in"
                        + " (select s.entry_id from audit_subject s where s.subject = :learner)"
                        + " and (a.learner_id is null or a.learner_id <> :learner) order by e.id desc limit :most")
                .param("learner", learner.value())
                .param("most", ONLOOKERS)
                .query((row, _) -> new Onlooker(at(row, 2), row.getString(6), list(row.getString(5)), row.getString(4)))
                .list();
    }

    /** What a person did, as an export tells it. */
    record Done(Instant at, String action) {}

    List<Done> doneBy(AccountId account) {
        return database.sql("select happened_at, action from audit_entry where actor_id = :account order by id desc")
                .param("account", account.value())
                .query((row, _) -> new Done(at(row, 1), row.getString(2)))
                .list();
    }

    /** Returns the last thing that the log tells about anybody logging in to an account; empty when it tells nothing. */
    String lastLoginOf(AccountId account) {
        return database.sql(
                        "select e.action from audit_entry e where e.kind = 'LOGIN' and (e.actor_id = :account or e.id in"
                                + " (select s.entry_id from audit_subject s where s.subject = :account))"
                                + " order by e.id desc limit 1")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> list(@Nullable String written) {
        return written == null || written.isEmpty() ? List.of() : List.of(written.split(",", -1));
    }
}
