package org.driehoek.course;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts names to enrolments: with one question for all of them. */
@Component
class EnrolledNames {

    private final JdbcClient database;

    EnrolledNames(JdbcClient database) {
        this.database = database;
    }

    /** Returns who is enrolled, by name. */
    List<Enrolled> of(Collection<Enrolment> enrolments) {
        Map<UUID, String> known = names(enrolments.stream()
                .map(Enrolment::account)
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .distinct()
                .toList());
        Collator alphabet = Collator.getInstance(Languages.DUTCH);
        return enrolments.stream()
                .map(enrolment -> enrolled(enrolment, known))
                .sorted(Comparator.comparing(Enrolled::name, alphabet)
                        .thenComparing(each -> each.learner().value())
                        .thenComparing(Enrolled::role))
                .toList();
    }

    private static Enrolled enrolled(Enrolment enrolment, Map<UUID, String> known) {
        AccountId account = enrolment.account();
        String name = account == null ? null : known.get(account.value());
        return new Enrolled(
                account,
                enrolment.learner(),
                name == null ? "" : name,
                null,
                enrolment.role(),
                name != null,
                enrolment.joinedAt(),
                enrolment.leftAt());
    }

    private Map<UUID, String> names(List<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            database.sql("select id, display_name from account where id in (:accounts)")
                    .param("accounts", accounts)
                    .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                    .list()
                    .forEach(each -> names.put(each.getKey(), each.getValue()));
        }
        return names;
    }

    /** Returns what an account is called; null when there is none any more. */
    @Nullable
    String of(@Nullable AccountId account) {
        return account == null ? null : names(List.of(account.value())).get(account.value());
    }
}
