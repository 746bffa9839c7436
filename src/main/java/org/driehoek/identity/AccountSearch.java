package org.driehoek.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** What to look for in the list of everybody. */
final class AccountSearch {

    private AccountSearch() {}

    /** Returns what finds accounts that hold every one of these words, in whatever order. */
    static Specification<Account> of(String words, @Nullable PersonState state) {
        var conditions = new ArrayList<Specification<Account>>(
                Arrays.stream(Names.findable(words).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(AccountSearch::holds)
                        .toList());
        if (state != null) {
            conditions.add(is(state));
        }
        return Specification.allOf(List.copyOf(conditions));
    }

    private static Specification<Account> holds(String word) {
        var escaped = word.replaceAll("([!%_])", "!$1");
        return (account, _, build) -> build.like(account.get("findText"), "%" + escaped + "%", '!');
    }

    private static Specification<Account> is(PersonState state) {
        return (account, _, build) -> switch (state) {
            case OFF -> build.isFalse(account.get("enabled"));
            case INVITED -> build.and(build.isTrue(account.get("enabled")), build.isNull(account.get("passwordHash")));
            case ACTIVE ->
                build.and(build.isTrue(account.get("enabled")), build.isNotNull(account.get("passwordHash")));
        };
    }
}
