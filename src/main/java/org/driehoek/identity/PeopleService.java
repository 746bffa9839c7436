package org.driehoek.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.driehoek.identity.Access.Audit;
import org.driehoek.identity.AccessLink.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of everybody, for whoever runs the installation. */
@Service
@Transactional
@Access(Right.ADMIN)
public class PeopleService {

    /** How many people stand on one page. */
    static final int PAGE = 50;

    private static final Duration UNDOABLE = Duration.ofDays(30);
    private static final Sort BY_NAME = Sort.by("sortName", "id");

    private final Accounts accounts;
    private final People people;
    private final PeopleImports imports;
    private final Invitations invitations;
    private final Sessions sessions;
    private final DeliveryBook deliveries;
    private final Mail mail;
    private final Clock clock;

    PeopleService(
            Accounts accounts,
            People people,
            PeopleImports imports,
            Invitations invitations,
            Sessions sessions,
            DeliveryBook deliveries,
            Mail mail,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.imports = imports;
        this.invitations = invitations;
        this.sessions = sessions;
        this.deliveries = deliveries;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Returns a part of the list of everybody.
     *
     * @param words parts of the name, the username or the e-mail address, without regard to case and accents; empty for all
     * @param state only who is so far, or null for all
     * @param number which part, from 0; beyond the end is the last one
     */
    @Transactional(readOnly = true)
    public PeoplePage list(String words, @Nullable PersonState state, int number) {
        var wanted = AccountSearch.of(words, state);
        var found = accounts.findAll(wanted, PageRequest.of(Math.max(0, number), PAGE, BY_NAME));
        if (found.isEmpty() && found.getTotalPages() > 0) {
            found = accounts.findAll(wanted, PageRequest.of(found.getTotalPages() - 1, PAGE, BY_NAME));
        }
        return page(found);
    }

    private PeoplePage page(Page<Account> found) {
        var mails = deliveries.of(found.map(Account::id).getContent());
        return new PeoplePage(
                found.map(account -> listed(account, mails.get(account.id()))).getContent(),
                found.getNumber(),
                Math.max(1, found.getTotalPages()),
                found.getTotalElements());
    }

    /**
     * Returns somebody.
     *
     * @throws PersonNotFoundException when there is no such account
     */
    @Transactional(readOnly = true)
    public ListedPerson person(AccountId person) {
        return listed(account(person), deliveries.of(List.of(person)).get(person));
    }

    /** Returns who has one of these e-mail addresses already, by address in lower case. */
    @Transactional(readOnly = true)
    public Map<String, Person> known(Collection<String> emails) {
        return people.byEmails(emails);
    }

    /** Opens accounts for those of these people who have none, and mails the links when mail is configured. */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public ImportedPeople takeIn(List<PastedList.Row> rows, Locale language) {
        var batch = people.beginImport();
        var invited = people.inviteAll(batch, rows, language);
        people.mailLinks(invited);
        return new ImportedPeople(batch, invited, mail.configured());
    }

    /** Returns the imports of the last thirty days that opened accounts and were not undone, the latest first. */
    @Transactional(readOnly = true)
    public List<RecentImport> imports() {
        return imports
                .findByUndoneAtIsNullAndBegunAtAfterOrderByBegunAtDesc(
                        clock.instant().minus(UNDOABLE))
                .stream()
                .map(this::recent)
                .filter(each -> each.opened() > 0)
                .toList();
    }

    private RecentImport recent(PeopleImport begun) {
        var by = begun.begunBy();
        return new RecentImport(
                begun.id(),
                begun.begunAt(),
                by == null
                        ? null
                        : accounts.findById(by).map(Account::displayName).orElse(null),
                accounts.countByImportId(begun.id().value()),
                accounts.countByImportIdAndPasswordHashIsNull(begun.id().value()));
    }

    /** Removes the accounts that an import opened and that nobody made ready or uses. */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public Undone undo(ImportId batch) {
        return people.undo(batch);
    }

    /**
     * Lets somebody run the installation, or takes that away; who loses it is logged out.
     *
     * @throws LastAdministratorException when nobody else could
     */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public void administrate(AccountId person, boolean administrator) {
        if (!administrator) {
            keepOneBeside(person);
            sessions.end(person);
        }
        account(person).administrate(administrator);
    }

    /**
     * Lets somebody log in again, or no more; who is switched off is logged out.
     *
     * @throws LastAdministratorException when nobody else could run the installation
     */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public void switchOn(AccountId person, boolean on) {
        if (!on) {
            keepOneBeside(person);
            invitations.end(person);
            sessions.end(person);
        }
        account(person).switchOn(on);
    }

    private void keepOneBeside(AccountId person) {
        var others = accounts.findForUpdateByAdministratorTrue().stream()
                .filter(Account::canLogIn)
                .filter(account -> !account.id().equals(person));
        if (account(person).administrator() && others.findAny().isEmpty()) {
            throw new LastAdministratorException();
        }
    }

    /** Makes a link by which somebody chooses a password, ends every earlier one, and mails it when mail is configured. */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public NewLink newLink(AccountId person) {
        var account = account(person);
        var kind = account.activated() ? Kind.RESET : Kind.ACTIVATION;
        var address = invitations.onlyLink(person, kind);
        var mailed = mail.configured() && account.email() != null;
        if (mailed) {
            mail.send(person, MailText.of(account.activated() ? "mail.reset" : "mail.activation", address));
        }
        return new NewLink(address, !account.activated(), clock.instant().plus(kind.life()), mailed);
    }

    /** Logs somebody out everywhere, at the next request of each browser. */
    @Access(value = Right.ADMIN, audit = Audit.CHANGED)
    public void logOutEverywhere(AccountId person) {
        sessions.end(account(person).id());
    }

    private Account account(AccountId person) {
        return accounts.findById(person.value()).orElseThrow(() -> new PersonNotFoundException(person));
    }

    private static ListedPerson listed(Account account, @Nullable MailDelivery delivery) {
        return new ListedPerson(
                account.person(),
                account.state(),
                account.administrator(),
                account.createdAt(),
                account.activatedAt(),
                delivery);
    }
}
