package org.driehoek.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.driehoek.base.Unchecked;
import org.driehoek.identity.AccessLink.Kind;
import org.driehoek.identity.Undone.Kept;
import org.driehoek.identity.Undone.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory of everybody who has an account or was invited, for the services of all modules. */
@Unchecked
@Component
@Transactional
public class People {

    private final Accounts accounts;
    private final PeopleImports imports;
    private final Invitations invitations;
    private final Mail mail;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final ObjectProvider<AccountsInUse> users;
    private final Clock clock;

    People(
            Accounts accounts,
            PeopleImports imports,
            Invitations invitations,
            Mail mail,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            ObjectProvider<AccountsInUse> users,
            Clock clock) {
        this.accounts = accounts;
        this.imports = imports;
        this.invitations = invitations;
        this.mail = mail;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.users = users;
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
        var who = currentUser.find().map(SignedIn::account).orElse(null);
        return imports.save(new PeopleImport(ImportId.random(), clock.instant(), who))
                .id();
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
        var known = accounts.findByEmail(Names.normalised(email));
        var account = known.orElseGet(() ->
                accounts.save(Account.invited(freeUsername(email), email, name, language, batch, clock.instant())));
        var link = account.activated() ? null : invitations.newLink(account.id(), Kind.ACTIVATION);
        return new Invited(account.person(), known.isEmpty(), link);
    }

    private String freeUsername(String email) {
        var mailbox = Names.normalised(email.substring(0, email.indexOf('@')));
        var name = mailbox;
        for (var number = 2; accounts.existsByUsername(name); number++) {
            name = mailbox + number;
        }
        return name;
    }

    /** Mails each of these people who has no password yet the link to choose one; does nothing without mail. */
    public void mailLinks(Collection<Invited> invited) {
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
        imports.findById(batch.value()).ifPresent(begun -> begun.undo(clock.instant()));
        var opened = accounts.findByImportIdOrderBySortName(batch.value());
        var waiting = opened.stream().filter(account -> !account.activated()).toList();
        var used = inUse(waiting.stream().map(Account::id).toList());
        var removed =
                waiting.stream().filter(account -> !used.contains(account.id())).toList();
        var kept = opened.stream()
                .filter(account -> !removed.contains(account))
                .map(account -> new Kept(account.person(), account.activated() ? Reason.ACTIVATED : Reason.IN_USE))
                .toList();
        accounts.deleteAll(removed);
        return new Undone(removed.stream().map(Account::person).toList(), kept);
    }

    private Set<AccountId> inUse(List<AccountId> people) {
        return users.stream().flatMap(user -> user.inUse(people).stream()).collect(Collectors.toSet());
    }
}
