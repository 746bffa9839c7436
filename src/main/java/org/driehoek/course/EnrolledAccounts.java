package org.driehoek.course;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.AccountsInUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an account that belongs to a course from being removed when an import of people is undone. */
@Component
@Transactional(readOnly = true)
class EnrolledAccounts implements AccountsInUse {

    private final Enrolments enrolments;

    EnrolledAccounts(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Set<AccountId> inUse(Collection<AccountId> accounts) {
        return enrolments
                .findByAccountIdIn(accounts.stream().map(AccountId::value).toList())
                .stream()
                .map(Enrolment::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
