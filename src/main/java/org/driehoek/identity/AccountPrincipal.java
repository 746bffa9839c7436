package org.driehoek.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security keeps of an account while someone is logged in. */
class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private volatile SignedIn signedIn;
    private final String username;
    private @Nullable String passwordHash;
    private final boolean enabled;
    private final boolean refused;
    private volatile int ends;

    AccountPrincipal(Account account, boolean refused, int ends) {
        this.signedIn = account.signedIn();
        this.username = signedIn.username();
        this.passwordHash = account.passwordHash();
        this.enabled = account.enabled();
        this.refused = refused;
        this.ends = ends;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    /** Returns how often the log-ins of this account had been ended when this one began. */
    int ends() {
        return ends;
    }

    /** Lets this log-in outlive the end of all. */
    void stay(int endsByNow) {
        ends = endsByNow;
    }

    void refresh(SignedIn now) {
        signedIn = now;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return signedIn.administrator()
                ? List.of(new SimpleGrantedAuthority("ROLE_USER"), new SimpleGrantedAuthority("ROLE_ADMIN"))
                : List.of(new SimpleGrantedAuthority("ROLE_USER"));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !refused;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPrincipal that && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }
}
