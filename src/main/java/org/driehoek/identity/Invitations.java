package org.driehoek.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.driehoek.identity.AccessLink.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links by which people choose a password. */
@Component
@Transactional
class Invitations {

    private final AccessLinks links;
    private final EntityManager store;
    private final PublicAddress address;
    private final Clock clock;

    Invitations(AccessLinks links, EntityManager store, PublicAddress address, Clock clock) {
        this.links = links;
        this.store = store;
        this.address = address;
        this.clock = clock;
    }

    /** Makes a link beside those that this account has, and returns its whole address. */
    public String newLink(AccountId account, Kind kind) {
        var token = Secret.newToken();
        store.persist(new AccessLink(account.value(), kind, token, clock.instant()));
        return address.of((kind == Kind.ACTIVATION ? "activate/" : "reset/") + token);
    }

    /** Makes a link that ends every other one of this account. */
    public String onlyLink(AccountId account, Kind kind) {
        end(account);
        return newLink(account, kind);
    }

    /** Ends every link of this account. */
    public void end(AccountId account) {
        links.deleteByAccountId(account.value());
        links.flush();
    }

    /** Returns how many links were made for this account since a moment. */
    @Transactional(readOnly = true)
    public int madeSince(AccountId account, Instant since) {
        return links.countByAccountIdAndCreatedAtAfter(account.value(), since);
    }
}
