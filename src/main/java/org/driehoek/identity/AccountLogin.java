package org.driehoek.identity;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Connects accounts to Spring Security's log-in, and counts wrong passwords. */
@Service
@Transactional
class AccountLogin implements UserDetailsService, UserDetailsPasswordService {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    AccountLogin(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Finds who logs in with this username or e-mail address; whoever has no password yet is not there. */
    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String name) {
        return find(name)
                .filter(Account::activated)
                .map(account ->
                        new AccountPrincipal(account, account.refusesAt(clock.instant()), sessions.ends(account.id())))
                .orElseThrow(() -> new UsernameNotFoundException("No such account."));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        if (newPassword != null) {
            find(user.getUsername()).ifPresent(account -> account.replacePasswordHash(newPassword));
        }
        return loadUserByUsername(user.getUsername());
    }

    @EventListener
    public void succeeded(AuthenticationSuccessEvent event) {
        held(event).ifPresent(Account::recordLogin);
    }

    @EventListener
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        held(event).ifPresent(account -> account.recordFailedLogin(clock.instant()));
    }

    private Optional<Account> held(AbstractAuthenticationEvent event) {
        return accounts.findId(Names.normalised(event.getAuthentication().getName()))
                .flatMap(accounts::findForUpdateById);
    }

    private Optional<Account> find(String name) {
        return accounts.findId(Names.normalised(name)).flatMap(accounts::findById);
    }
}
