package org.driehoek.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.driehoek.base.Languages;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens accounts for tests and logs them in on this thread. */
@TestComponent
public class TestAccounts {

    /** The password of every account that is made here. */
    public static final String PASSWORD = "a password for tests";

    private final People people;
    private final AccountLogin login;
    private final SetUpService setUp;

    TestAccounts(People people, AccountLogin login, SetUpService setUp) {
        this.people = people;
        this.setUp = setUp;
        this.login = login;
    }

    /** Returns the account with this username, opened in Dutch when it does not exist yet. */
    public SignedIn account(String username) {
        return account(username, Languages.DUTCH);
    }

    SignedIn account(String username, Locale language) {
        return people.byUsername(username).orElseGet(() -> people.open(username, username, PASSWORD, language));
    }

    /** Returns the account with this username. */
    public Optional<SignedIn> find(String username) {
        return people.byUsername(username);
    }

    /** Logs this person in on this thread, with a new account where needed. */
    public SignedIn logIn(String username) {
        var account = account(username);
        SecurityContextHolder.getContext().setAuthentication(authentication(account.username()));
        return account;
    }

    /**
     * Logs somebody in on this thread who may run the installation until logging out. The account itself stays as it is, so
     * that other tests find no administrator.
     */
    public SignedIn logInAsAdministrator(String username) {
        account(username);
        var authentication = administration(username);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        return ((AccountPrincipal) Objects.requireNonNull(authentication.getPrincipal())).signedIn();
    }

    Authentication administration(String username) {
        var principal = (AccountPrincipal) login.loadUserByUsername(username);
        var person = principal.signedIn();
        principal.refresh(new SignedIn(
                person.account(), person.learner(), person.username(), person.displayName(), true, person.language()));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /** Returns somebody who runs the installation, opened in Dutch when there is no such account yet. */
    public SignedIn administrator(String username) {
        return people.byUsername(username)
                .orElseGet(() -> people.openAdministrator(username, username, PASSWORD, Languages.DUTCH));
    }

    /** Returns the token of a new link to set up the first administrator. */
    public String newSetUpLink() {
        return setUp.newLink().orElseThrow();
    }

    /** Leaves this thread without anyone logged in. */
    public void logOut() {
        SecurityContextHolder.clearContext();
    }

    Authentication authentication(String username) {
        var principal = login.loadUserByUsername(username);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }
}
