package org.driehoek.review;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.People;
import org.springframework.stereotype.Component;

/** Knows what trainers are called. */
@Component
class Trainers {

    private final People people;

    Trainers(People people) {
        this.people = people;
    }

    /** Returns the names of accounts; an account that has been erased is missing. */
    Map<AccountId, String> names(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : people.people(accounts).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, person -> person.getValue().name()));
    }
}
