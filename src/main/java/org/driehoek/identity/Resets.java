package org.driehoek.identity;

import java.time.Clock;
import java.time.Duration;
import org.driehoek.identity.AccessLink.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails somebody who forgot a password the link to choose another. */
@Component
@Transactional
class Resets {

    /** Whoever asks more often within an hour gets no further mail: a mailbox is no playground. */
    static final int MOST_IN_AN_HOUR = 3;

    private final Accounts accounts;
    private final Invitations invitations;
    private final Mail mail;
    private final Clock clock;

    Resets(Accounts accounts, Invitations invitations, Mail mail, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.mail = mail;
        this.clock = clock;
    }

    public void send(String name) {
        accounts.findId(Names.normalised(name))
                .flatMap(accounts::findById)
                .filter(account -> account.enabled() && account.email() != null)
                .filter(account -> lately(account) < MOST_IN_AN_HOUR)
                .ifPresent(account -> {
                    var kind = account.activated() ? Kind.RESET : Kind.ACTIVATION;
                    mail.send(
                            account.id(),
                            MailText.of(
                                    account.activated() ? "mail.reset" : "mail.activation",
                                    invitations.newLink(account.id(), kind)));
                });
    }

    private int lately(Account account) {
        return invitations.madeSince(account.id(), clock.instant().minus(Duration.ofHours(1)));
    }
}
