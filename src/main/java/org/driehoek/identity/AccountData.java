package org.driehoek.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What accounts and the audit log keep about a person. */
@Component
@Transactional
class AccountData implements PersonalData {

    private final JdbcClient database;
    private final AuditLog log;
    private final AuditReader reader;

    AccountData(JdbcClient database, AuditLog log, AuditReader reader) {
        this.database = database;
        this.log = log;
        this.reader = reader;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(SignedIn person) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("account", account(person));
        data.put("seen-by", reader.onlookers(person.learner()));
        data.put("done", reader.doneBy(person.account()));
        return data;
    }

    private Map<String, @Nullable Object> account(SignedIn person) {
        return database.sql(
                        "select id, learner_id as pseudonym, display_name as name, username, language, created_at as opened"
                                + " from account where id = :id")
                .param("id", person.account().value())
                .query()
                .singleRow();
    }

    @Override
    public void erase(Erasure erasure) {
        log.forget(erasure.account(), erasure.learner());
        database.sql("update people_import set begun_by = null where begun_by = :account")
                .param("account", erasure.account().value())
                .update();
        for (Object id : List.of(erasure.account(), erasure.learner())) {
            database.sql("delete from event_publication where serialized_event like :id")
                    .param("id", "%" + id + "%")
                    .update();
        }
    }
}
