package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever knocks learns nothing about who lives here. */
@DriehoekTest
class LoginAnswerTest {

    final People people;
    final Accounts stored;
    final TransactionTemplate transaction;
    final PasswordEncoder passwords;
    final AuthenticationProvider door;

    @Autowired
    LoginAnswerTest(
            People people,
            Accounts stored,
            AccountLogin login,
            PasswordEncoder passwords,
            TransactionTemplate transaction) {
        this.people = people;
        this.stored = stored;
        this.transaction = transaction;
        this.passwords = spy(passwords);
        this.door = new AccountLoginConfiguration().accountAuthentication(login, this.passwords);
    }

    @BeforeEach
    void somebody_knocked_before() {
        assertThatThrownBy(() -> knock("nobody-" + UUID.randomUUID())).isInstanceOf(BadCredentialsException.class);
        clearInvocations(passwords);
    }

    @Test
    void an_unknown_name_costs_a_comparison_of_passwords() {
        refusedAfterOneComparison("unknown-" + UUID.randomUUID());
    }

    @Test
    void so_does_somebody_who_was_invited_and_chose_no_password_yet() {
        var batch = people.beginImport();
        people.invite(batch, "Invited", "invited@school.example", Languages.DUTCH);

        refusedAfterOneComparison("invited@school.example");
    }

    @Test
    void so_does_somebody_who_was_switched_off() {
        people.open("switched-off", "Off", TestAccounts.PASSWORD, Languages.DUTCH);
        change("switched-off", account -> account.switchOn(false));

        refusedAfterOneComparison("switched-off");
    }

    @Test
    void so_does_somebody_with_too_many_wrong_tries() {
        people.open("tried-often", "Tried", TestAccounts.PASSWORD, Languages.DUTCH);
        change("tried-often", account -> {
            for (var i = 0; i < WrongTries.ALLOWED; i++) {
                account.recordFailedLogin(Instant.now());
            }
        });

        refusedAfterOneComparison("tried-often");
    }

    @Test
    void people_log_in_by_username_or_by_e_mail_address_in_whatever_case() {
        people.open("yara.k@school.example", "Mila", TestAccounts.PASSWORD, Languages.DUTCH);
        people.open("yara.k", "Another Mila", TestAccounts.PASSWORD, Languages.DUTCH);

        assertThat(List.of("YARA.K@school.example", " yara.k@school.example", "Yara.K"))
                .allSatisfy(name -> assertThat(knock(name).isAuthenticated()).isTrue());
    }

    private void refusedAfterOneComparison(String name) {
        assertThatThrownBy(() -> knock(name)).isInstanceOf(BadCredentialsException.class);
        verify(passwords).matches(any(), any());
    }

    private Authentication knock(String name) {
        return Objects.requireNonNull(
                door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, TestAccounts.PASSWORD)));
    }

    private void change(String username, Consumer<Account> change) {
        transaction.executeWithoutResult(_ -> stored.findByUsername(username).ifPresent(change));
    }
}
