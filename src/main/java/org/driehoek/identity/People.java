package org.driehoek.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.driehoek.base.Unchecked;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory of everybody who has an account or was invited, for the services of all modules. */
@Unchecked
@Component
@Transactional
public class People {

    private final Accounts accounts;
    private final ImportBook imports;
    private final Mail mail;
    private final PasswordEncoder passwords;
    private final Clock clock;

    People(Accounts accounts, ImportBook imports, Mail mail, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.imports = imports;
        this.mail = mail;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Returns somebody as the log-in would, or nothing when there is no such account. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(AccountId account) {
        return accounts.findById(account.value()).map(Account::signedIn);
    }

    /** Returns those of these people who have an account. */
    @Transactional(readOnly = true)
    public Map<AccountId, Person> people(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::person)
                .collect(Collectors.toMap(Person::account, Function.identity()));
    }

    /** Returns who has this e-mail address, in upper or lower case. */
    @Transactional(readOnly = true)
    public Optional<Person> byEmail(String email) {
        return accounts.findByEmail(Names.normalised(email)).map(Account::person);
    }

    /** Returns who has one of these e-mail addresses, by address in lower case. */
    @Transactional(readOnly = true)
    public Map<String, Person> byEmails(Collection<String> emails) {
        return accounts.findByEmailIn(emails.stream().map(Names::normalised).toList()).stream()
                .filter(account -> account.email() != null)
                .collect(Collectors.toMap(account -> String.valueOf(account.email()), Account::person));
    }

    /** Returns who logs in with this username, in upper or lower case. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> byUsername(String username) {
        return accounts.findByUsername(Names.normalised(username)).map(Account::signedIn);
    }

    /**
     * Opens an account with a password, for demonstrations and tests: the password is not judged.
     *
     * @param username the name to log in with; upper and lower case are the same
     * @param name the name to show
     * @param password the password in clear; only its hash is kept
     * @param language the language of the interface
     * @throws UsernameTakenException when the username is in use
     */
    public SignedIn open(String username, String name, String password, Locale language) {
        return newAccount(username, name, password, language).signedIn();
    }

    SignedIn openAdministrator(String username, String name, String password, Locale language) {
        var account = newAccount(username, name, password, language);
        account.administrate(true);
        return account.signedIn();
    }

    private Account newAccount(String username, String name, String password, Locale language) {
        var normalised = Names.normalised(username);
        if (accounts.existsByUsername(normalised)
                || accounts.findByEmail(normalised).isPresent()) {
            throw new UsernameTakenException(username);
        }
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash.");
        }
        return accounts.save(Account.active(username, name, hash, language, clock.instant()));
    }

    /** Begins an import, so that what it opens can be taken back as a whole. */
    public ImportId beginImport() {
        return imports.begin();
    }

    /**
     * Finds somebody by e-mail address, or opens an account that its owner makes ready with a link. Sends nothing.
     *
     * @param batch the import that this belongs to
     * @param name the name to show; kept only when the account is new
     * @param email the address, as {@link PastedList} lets it through
     * @param language the language of a new account
     */
    public Invited invite(ImportId batch, String name, String email, Locale language) {
        return imports.invite(batch, List.of(new PastedList.Row(1, name, Names.normalised(email))), language)
                .getFirst();
    }

    /** Invites everybody on a list, in its order, as {@link #invite} does for one. */
    public List<Invited> inviteAll(ImportId batch, List<PastedList.Row> rows, Locale language) {
        return imports.invite(batch, rows, language);
    }

    /** Mails each of these people who has no password yet the link to choose one; does nothing without mail. */
    public void mailLinks(Collection<Invited> invited) {
        accounts.flush();
        for (var each : invited) {
            if (each.link() != null) {
                mail.send(each.person().account(), MailText.of("mail.activation", each.link()));
            }
        }
    }

    /**
     * Removes the accounts that an import opened and that nobody made ready or uses; a caller that refers to them takes its
     * own references away first.
     */
    public Undone undo(ImportId batch) {
        return imports.undo(batch);
    }
}
