package org.driehoek.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of the last mail to each person. */
@Component
@Transactional
class DeliveryBook {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    DeliveryBook(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Person> receiver(AccountId account) {
        return accounts.findById(account.value()).map(Account::person);
    }

    public void queued(AccountId account) {
        var known = jdbc.sql(
                        "update mail_delivery set queued_at = ?, sent_at = null, problem = null where account_id = ?")
                .params(now(), account.value())
                .update();
        if (known == 0) {
            // Two at once are no failure: whoever sends a mail must not lose what it tells about.
            jdbc.sql("insert into mail_delivery (account_id, queued_at) values (?, ?) on conflict do nothing")
                    .params(account.value(), now())
                    .update();
        }
    }

    public void sent(AccountId account) {
        jdbc.sql("update mail_delivery set sent_at = ?, problem = null where account_id = ?")
                .params(now(), account.value())
                .update();
    }

    public void refused(AccountId account, Exception cause) {
        var words = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        jdbc.sql("update mail_delivery set sent_at = null, problem = ? where account_id = ?")
                .params(words.substring(0, Math.min(words.length(), 500)), account.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Map<AccountId, MailDelivery> of(Collection<AccountId> people) {
        var found = new LinkedHashMap<AccountId, MailDelivery>();
        if (!people.isEmpty()) {
            jdbc.sql("select account_id, queued_at, sent_at, problem from mail_delivery where account_id in (:people)")
                    .param("people", people.stream().map(AccountId::value).toList())
                    .query((row, _) -> found.put(
                            new AccountId(row.getObject(1, UUID.class)),
                            delivery(row.getTimestamp(2), row.getTimestamp(3), row.getString(4))))
                    .list();
        }
        return found;
    }

    private static MailDelivery delivery(Timestamp queued, @Nullable Timestamp sent, @Nullable String problem) {
        return new MailDelivery(queued.toInstant(), sent == null ? null : sent.toInstant(), problem);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
