package org.driehoek.identity;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes log-ins into the audit log: those that worked, wrong passwords, and that an account began to refuse. */
@Component
@Transactional
class AuditLogins {

    private final AuditLog log;
    private final AuditReader reader;
    private final AccountLogin login;

    AuditLogins(AuditLog log, AuditReader reader, AccountLogin login) {
        this.log = log;
        this.reader = reader;
        this.login = login;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountPrincipal principal) {
            log.write(
                    AuditKind.LOGIN,
                    AuditActions.LOGGED_IN,
                    principal.signedIn().account(),
                    "",
                    List.of());
        }
    }

    /** While an account refuses, further tries are not written down one by one: somebody who guesses must not fill the log. */
    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        try {
            var tried = (AccountPrincipal)
                    login.loadUserByUsername(event.getAuthentication().getName());
            AccountId account = tried.signedIn().account();
            String action = tried.isAccountNonLocked() ? AuditActions.WRONG_PASSWORD : AuditActions.LOCKED_OUT;
            if (tried.isAccountNonLocked() || !reader.lastLoginOf(account).equals(AuditActions.LOCKED_OUT)) {
                log.write(AuditKind.LOGIN, action, null, "", List.of(AuditSubject.of(account)));
            }
        } catch (UsernameNotFoundException nobody) {
            // A name that is nobody's would be a text that somebody typed.
        }
    }
}
