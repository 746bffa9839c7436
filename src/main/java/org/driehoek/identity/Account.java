package org.driehoek.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.base.LearnerId;
import org.jspecify.annotations.Nullable;

/** Someone who may log in, or was invited to. After ten wrong passwords it refuses for a time that doubles each time. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    private String username;
    private @Nullable String email;
    private String displayName;
    private String sortName;
    private String findText;
    private @Nullable String passwordHash;
    private boolean administrator;
    private boolean enabled = true;
    private String language;
    private String failures = "";
    private int pauses;
    private @Nullable Instant refusedUntil;
    private Instant createdAt;
    private @Nullable Instant activatedAt;
    private @Nullable UUID importId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // "show" sets the names
    private Account(String username, @Nullable String email, String displayName, Locale language, Instant createdAt) {
        this.id = AccountId.random().value();
        this.learnerId = LearnerId.random().value();
        this.username = Names.normalised(username);
        this.email = email;
        this.language = Languages.of(language).getLanguage();
        this.createdAt = createdAt;
        show(displayName);
    }

    /** Opens an account that has a password; a username that is an e-mail address is both. */
    static Account active(String username, String displayName, String passwordHash, Locale language, Instant now) {
        var name = Names.normalised(username);
        var account = new Account(name, name.contains("@") ? name : null, displayName, language, now);
        account.activate(passwordHash, now);
        return account;
    }

    /** Opens an account that waits for its owner to choose a password. */
    static Account invited(
            String username, String email, String displayName, Locale language, ImportId batch, Instant now) {
        var account = new Account(username, Names.normalised(email), displayName, language, now);
        account.importId = batch.value();
        return account;
    }

    final void show(String name) {
        displayName = name.strip();
        sortName = Names.findable(displayName);
        findText = Names.findable(displayName + " " + username + (email == null ? "" : " " + email));
    }

    SignedIn signedIn() {
        return new SignedIn(id(), new LearnerId(learnerId), username, displayName, administrator, locale());
    }

    Person person() {
        return new Person(id(), new LearnerId(learnerId), displayName, email, username, canLogIn(), locale());
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String email() {
        return email;
    }

    Locale locale() {
        return Languages.of(language);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean administrator() {
        return administrator;
    }

    boolean activated() {
        return passwordHash != null;
    }

    boolean enabled() {
        return enabled;
    }

    boolean canLogIn() {
        return activated() && enabled;
    }

    PersonState state() {
        if (!enabled) {
            return PersonState.OFF;
        }
        return activated() ? PersonState.ACTIVE : PersonState.INVITED;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant activatedAt() {
        return activatedAt;
    }

    @Nullable
    ImportId importedBy() {
        return importId == null ? null : new ImportId(importId);
    }

    boolean refusesAt(Instant now) {
        return refusedUntil != null && now.isBefore(refusedUntil);
    }

    void administrate(boolean runsTheInstallation) {
        administrator = runsTheInstallation;
    }

    void switchOn(boolean on) {
        enabled = on;
    }

    void speak(Locale chosen) {
        language = Languages.of(chosen).getLanguage();
    }

    /** Gives the account a password of its owner's choice; whoever chose one need not wait for earlier wrong tries. */
    final void activate(String hash, Instant now) {
        passwordHash = hash;
        if (activatedAt == null) {
            activatedAt = now;
        }
        recordLogin();
    }

    void replacePasswordHash(String stronger) {
        passwordHash = stronger;
    }

    final void recordLogin() {
        failures = "";
        pauses = 0;
        refusedUntil = null;
    }

    /** Counts a wrong password; a try while the account refuses does not make the wait longer. */
    void recordFailedLogin(Instant now) {
        if (refusesAt(now)) {
            return;
        }
        if (refusedUntil != null && !now.isBefore(refusedUntil.plus(WrongTries.FORGOTTEN_AFTER))) {
            recordLogin();
        }
        var tries = WrongTries.read(failures).and(now);
        failures = tries.written();
        if (pauses > 0 || tries.tooMany()) {
            refusedUntil = now.plus(WrongTries.pause(pauses));
            pauses++;
        }
    }
}
