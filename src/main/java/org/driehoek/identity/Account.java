package org.driehoek.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.base.LearnerId;
import org.jspecify.annotations.Nullable;

/** Someone who may log in. After a few wrong passwords in a row it refuses for a time that doubles each time. */
@Entity
@Table(name = "account")
class Account {

    static final int FREE_TRIES = 5;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean administrator;
    private boolean enabled = true;
    private String language;
    private int failedLogins;
    private @Nullable Instant refusedUntil;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    Account(String username, String displayName, String passwordHash, Locale language, Instant createdAt) {
        this.id = AccountId.random().value();
        this.learnerId = LearnerId.random().value();
        this.username = normalised(username);
        this.displayName = displayName.strip();
        this.passwordHash = passwordHash;
        this.language = Languages.of(language).getLanguage();
        this.createdAt = createdAt;
    }

    /** Returns the form in which a username is stored and looked up: without spaces around it and in lower case. */
    static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    SignedIn signedIn() {
        return new SignedIn(
                new AccountId(id),
                new LearnerId(learnerId),
                username,
                displayName,
                administrator,
                Languages.of(language));
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    boolean refusesAt(Instant now) {
        return refusedUntil != null && now.isBefore(refusedUntil);
    }

    void makeAdministrator() {
        administrator = true;
    }

    void speak(Locale chosen) {
        language = Languages.of(chosen).getLanguage();
    }

    void replacePasswordHash(String stronger) {
        passwordHash = stronger;
    }

    void recordLogin() {
        failedLogins = 0;
        refusedUntil = null;
    }

    /** Counts a wrong password; a try while the account refuses does not make the wait longer. */
    void recordFailedLogin(Instant now) {
        if (refusesAt(now)) {
            return;
        }
        failedLogins++;
        if (failedLogins >= FREE_TRIES) {
            var doublings = Math.min(failedLogins - FREE_TRIES, 10);
            var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
            refusedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }
}
