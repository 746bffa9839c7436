package org.driehoek.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose a password by a link: the first one, or a new one for one that they forgot. */
@Service
@Transactional
@Access(Right.ANYONE)
public class ActivationService {

    private final AccessLinks links;
    private final Accounts accounts;
    private final PasswordKeeper passwords;
    private final Sessions sessions;
    private final Resets resets;
    private final Mail mail;
    private final Clock clock;

    ActivationService(
            AccessLinks links,
            Accounts accounts,
            PasswordKeeper passwords,
            Sessions sessions,
            Resets resets,
            Mail mail,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.resets = resets;
        this.mail = mail;
        this.clock = clock;
    }

    /** Returns for whom a link is, or nothing when it does not work. */
    @Transactional(readOnly = true)
    public Optional<Welcome> welcome(String token) {
        return links.findByTokenHash(Secret.hash(token))
                .filter(link -> link.usableAt(clock.instant()))
                .flatMap(link -> accounts.findById(link.accountId()))
                .filter(Account::enabled)
                .map(account -> new Welcome(account.displayName(), account.username(), !account.activated()));
    }

    /**
     * Gives the account of a link a password, and ends its log-ins and every link of it.
     *
     * @throws LinkRefusedException when the link does not work
     * @throws PasswordRefusedException when the password can't be chosen; the link goes on working
     */
    public void choosePassword(String token, String password) {
        var link = links.findForUseByTokenHash(Secret.hash(token))
                .filter(found -> found.usableAt(clock.instant()))
                .orElseThrow(LinkRefusedException::new);
        var account =
                accounts.findById(link.accountId()).filter(Account::enabled).orElseThrow(LinkRefusedException::new);
        passwords.change(account, password);
        link.use(clock.instant());
        links.deleteByAccountIdAndIdNot(link.accountId(), link.id());
        sessions.end(account.id());
    }

    /** Returns whether a link for a new password can be mailed. */
    @Transactional(readOnly = true)
    public boolean mails() {
        return mail.configured();
    }

    /**
     * Mails a link for a new password to whoever has this username or e-mail address. What is done, and whether, happens
     * after the answer: nothing of it shows who has an account.
     */
    public void askReset(String name) {
        if (mail.configured()) {
            mail.later(() -> resets.send(name));
        }
    }
}
