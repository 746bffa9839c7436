package org.driehoek.identity;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
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
    private final Clock clock;

    AccountLogin(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(Account.normalised(username))
                .map(account -> new AccountPrincipal(account, account.refusesAt(clock.instant())))
                .orElseThrow(() -> new UsernameNotFoundException("No such account."));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        if (newPassword != null) {
            accounts.findByUsername(user.getUsername()).ifPresent(account -> account.replacePasswordHash(newPassword));
        }
        return loadUserByUsername(user.getUsername());
    }

    @EventListener
    public void succeeded(AuthenticationSuccessEvent event) {
        accounts.findForUpdateByUsername(
                        Account.normalised(event.getAuthentication().getName()))
                .ifPresent(Account::recordLogin);
    }

    @EventListener
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        accounts.findForUpdateByUsername(
                        Account.normalised(event.getAuthentication().getName()))
                .ifPresent(account -> account.recordFailedLogin(clock.instant()));
    }
}
