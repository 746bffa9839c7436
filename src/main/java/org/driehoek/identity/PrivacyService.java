package org.driehoek.identity;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.Access.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands people everything that is kept about them, and erases them. An erasure is one transaction over all parts of the
 * application: it is done whole or not at all.
 */
@Service
@Transactional
public class PrivacyService {

    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final PasswordKeeper passwords;
    private final ObjectProvider<PersonalData> parts;
    private final Sessions sessions;
    private final Clock clock;

    PrivacyService(
            CurrentUser currentUser,
            Accounts accounts,
            PasswordKeeper passwords,
            ObjectProvider<PersonalData> parts,
            Sessions sessions,
            Clock clock) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.passwords = passwords;
        this.parts = parts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Returns everything that is kept about the person who asks. */
    @Access(Right.OWN)
    @Transactional(readOnly = true)
    public PersonalExport export() {
        SignedIn person = currentUser.get();
        SequencedMap<String, Object> sections = new TreeMap<>(); // "account" comes first
        for (PersonalData part : parts()) {
            sections.put(part.section(), part.export(person));
        }
        return new PersonalExport(clock.instant(), person.displayName(), sections);
    }

    /**
     * Erases the person who asks, and ends every log-in of that person.
     *
     * @param password the person's password, in clear
     * @throws WrongPasswordException when it is not; too many wrong ones and the account refuses for a while
     * @throws LastAdministratorException when nobody else runs the installation
     */
    @Access(value = Right.OWN, audit = Audit.ERASED, action = "privacy.erase-own")
    @Transactional(noRollbackFor = WrongPasswordException.class)
    public void eraseMyself(String password) {
        Account account = held(currentUser.get().account());
        if (!passwords.proves(account, password)) {
            throw new WrongPasswordException();
        }
        eraseAll(account);
    }

    /**
     * Erases somebody, and ends every log-in of that person.
     *
     * @throws AccessDeniedException when there is no such account
     * @throws LastAdministratorException when nobody else runs the installation
     */
    @Access(value = Right.ADMIN, audit = Audit.ERASED)
    public void erase(AccountId account) {
        eraseAll(held(account));
    }

    private Account held(AccountId id) {
        return accounts.findForUpdateById(id.value()).orElseThrow(() -> new AccessDeniedException("No such account."));
    }

    private void eraseAll(Account account) {
        SignedIn person = account.signedIn();
        if (person.administrator()
                && accounts.findForUpdateByAdministratorTrue().size() < 2) {
            throw new LastAdministratorException();
        }
        var erasure = new Erasure(person.account(), person.learner(), LearnerId.random());
        accounts.flush();
        parts().forEach(part -> part.erase(erasure));
        accounts.flush();
        accounts.delete(accounts.getReferenceById(person.account().value()));
        accounts.flush();
        sessions.end(person.account());
    }

    /** Returns all parts; the one that owns accounts goes last, since the others point to it. */
    private List<PersonalData> parts() {
        return parts.stream()
                .sorted(Comparator.comparing((PersonalData part) -> part instanceof AccountData)
                        .thenComparing(PersonalData::section))
                .toList();
    }
}
