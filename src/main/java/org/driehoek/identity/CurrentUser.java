package org.driehoek.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Knows who is logged in on this thread. */
@Component
public class CurrentUser {

    private final SecurityContextHolderStrategy security;

    CurrentUser(SecurityContextHolderStrategy security) {
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

    void refresh(SignedIn now) {
        principal().ifPresent(principal -> principal.refresh(now));
    }

    private Optional<AccountPrincipal> principal() {
        var authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
