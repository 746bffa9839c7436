package org.driehoek.identity;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.driehoek.identity.AccessLink.Kind;
import org.driehoek.identity.PastedList.Row;
import org.driehoek.identity.Undone.Kept;
import org.driehoek.identity.Undone.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes people in, and takes that back. */
@Component
@Transactional
class ImportBook {

    private final Accounts accounts;
    private final PeopleImports imports;
    private final Invitations invitations;
    private final CurrentUser currentUser;
    private final ObjectProvider<AccountsInUse> users;
    private final Clock clock;

    ImportBook(
            Accounts accounts,
            PeopleImports imports,
            Invitations invitations,
            CurrentUser currentUser,
            ObjectProvider<AccountsInUse> users,
            Clock clock) {
        this.accounts = accounts;
        this.imports = imports;
        this.invitations = invitations;
        this.currentUser = currentUser;
        this.users = users;
        this.clock = clock;
    }

    public ImportId begin() {
        var who = currentUser.find().map(SignedIn::account).orElse(null);
        return imports.save(new PeopleImport(ImportId.random(), clock.instant(), who))
                .id();
    }

    /** Looks up everybody at once: a list of two thousand costs a few questions and not thousands. */
    public List<Invited> invite(ImportId batch, List<Row> rows, Locale language) {
        var known = known(rows);
        var taken = taken(rows);
        return rows.stream()
                .map(row -> {
                    var there = known.get(row.email());
                    var account = there != null ? there : accounts.save(opened(batch, row, language, taken));
                    known.put(row.email(), account);
                    // Whoever reads the link can take the account, so a lecturer never gets an administrator's.
                    var closed = account.activated() || account.administrator();
                    var link = closed ? null : invitations.newLink(account.id(), Kind.ACTIVATION);
                    return new Invited(account.person(), there == null, link);
                })
                .toList();
    }

    private Map<String, Account> known(List<Row> rows) {
        var known = new HashMap<String, Account>();
        accounts.findByEmailIn(rows.stream().map(Row::email).toList())
                .forEach(account -> known.put(Objects.requireNonNull(account.email()), account));
        return known;
    }

    private Set<String> taken(List<Row> rows) {
        return new HashSet<>(accounts.takenAmong(
                rows.stream().map(row -> mailbox(row.email())).distinct().toList()));
    }

    private Account opened(ImportId batch, Row row, Locale language, Set<String> taken) {
        return Account.invited(free(row.email(), taken), row.email(), row.name(), language, batch, clock.instant());
    }

    private String free(String email, Set<String> taken) {
        var mailbox = mailbox(email);
        var name = mailbox;
        for (var number = 2; taken.contains(name) || number > 2 && accounts.existsByUsername(name); number++) {
            name = mailbox + number;
        }
        taken.add(name);
        return name;
    }

    private static String mailbox(String email) {
        return email.substring(0, email.indexOf('@'));
    }

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
