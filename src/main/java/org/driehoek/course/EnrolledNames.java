package org.driehoek.course;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.driehoek.base.Languages;
import org.driehoek.identity.AccountId;
import org.driehoek.identity.People;
import org.driehoek.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to enrolments: with one question for all of them. */
@Component
class EnrolledNames {

    private final People people;

    EnrolledNames(People people) {
        this.people = people;
    }

    /** Returns who is enrolled, by name. */
    List<Enrolled> of(Collection<Enrolment> enrolments) {
        Map<AccountId, Person> known = people.people(enrolments.stream()
                .map(Enrolment::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Collator alphabet = Collator.getInstance(Languages.DUTCH);
        return enrolments.stream()
                .map(enrolment -> enrolled(enrolment, person(enrolment, known)))
                .sorted(Comparator.comparing(Enrolled::name, alphabet)
                        .thenComparing(each -> each.learner().value())
                        .thenComparing(Enrolled::role))
                .toList();
    }

    private static @Nullable Person person(Enrolment enrolment, Map<AccountId, Person> known) {
        AccountId account = enrolment.account();
        return account == null ? null : known.get(account);
    }

    private static Enrolled enrolled(Enrolment enrolment, @Nullable Person person) {
        return new Enrolled(
                enrolment.account(),
                enrolment.learner(),
                person == null ? "" : person.name(),
                person == null ? null : person.email(),
                enrolment.role(),
                person != null && person.active(),
                enrolment.joinedAt(),
                enrolment.leftAt());
    }

    /** Returns what an account is called; null when there is none any more. */
    @Nullable
    String of(@Nullable AccountId account) {
        if (account == null) {
            return null;
        }
        Person person = people.people(List.of(account)).get(account);
        return person == null ? null : person.name();
    }
}
