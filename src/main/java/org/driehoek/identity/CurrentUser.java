package org.driehoek.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Knows who is logged in on this thread. */
@Component
public class CurrentUser {

    private final SecurityContextHolderStrategy security;
    private final Sessions sessions;

    CurrentUser(SecurityContextHolderStrategy security, Sessions sessions) {
        this.sessions = sessions;
        this.security = security;
    }

    /** Returns the person who is logged in, or nothing for a visitor. */
    public Optional<SignedIn> find() {
        return principal().map(AccountPrincipal::signedIn);
    }

    /**
     * Returns the person who is logged in.
     *
     * @throws IllegalStateException when nobody is logged in; access rules should have kept them out
     */
    public SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in."));
    }

    /** Returns whether the log-in of the person who is logged in was ended from elsewhere, and must go on no longer. */
    public boolean isThrownOut() {
        return principal()
                .filter(principal ->
                        principal.ends() != sessions.ends(principal.signedIn().account()))
                .isPresent();
    }

    void refresh(SignedIn now) {
        principal().ifPresent(principal -> principal.refresh(now));
    }

    Optional<AccountPrincipal> principal() {
        var authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
