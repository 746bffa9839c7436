package org.driehoek.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes log-ins into the audit log: those that worked, wrong passwords, and that an account began to refuse. */
@Component
@Transactional
class AuditLogins {

    private final AuditLog log;
    private final AuditReader reader;
    private final Accounts accounts;
    private final Clock clock;

    AuditLogins(AuditLog log, AuditReader reader, Accounts accounts, Clock clock) {
        this.log = log;
        this.reader = reader;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountPrincipal principal) {
            log.write(
                    AuditKind.LOGIN,
                    AuditActions.LOGGED_IN,
                    principal.signedIn().account(),
                    "",
                    "",
                    List.of());
        }
    }

    /**
     * A name that is nobody's is not written down: it would be a text that somebody typed. While an account refuses, further
     * tries are not written down one by one: somebody who guesses must not fill the log.
     */
    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        accounts.findId(Names.normalised(event.getAuthentication().getName()))
                .flatMap(accounts::findById)
                .ifPresent(this::failed);
    }

    private void failed(Account tried) {
        boolean refuses = tried.refusesAt(clock.instant());
        if (!refuses || !reader.lastLoginOf(tried.id()).equals(AuditActions.LOCKED_OUT)) {
            String action = refuses ? AuditActions.LOCKED_OUT : AuditActions.WRONG_PASSWORD;
            log.write(AuditKind.LOGIN, action, null, "", "", List.of(AuditSubject.of(tried.id())));
        }
    }
}
