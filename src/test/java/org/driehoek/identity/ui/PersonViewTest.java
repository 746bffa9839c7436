package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-014: Look after one person's account. */
@DriehoekTest
@Transactional
class PersonViewTest extends SpringBrowserlessTest {

    final TestAccounts accounts;

    @Autowired
    PersonViewTest(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @Test
    @WithAccount(value = "runs-persons", administrator = true)
    void a_link_is_shown_once_to_copy() {
        open(accounts.account("gets-a-link"));
        test(button("Link voor een nieuw wachtwoord")).click();

        assertThat(find(TextField.class).single().getValue()).contains("/reset/");
        assertThat(said())
                .contains("Er is een link voor gets-a-link om een nieuw wachtwoord te kiezen", "werkt één keer");

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(find(TextField.class).single().getValue()).contains("/reset/");
        assertThat(said()).contains("There is a link for gets-a-link to choose a new password");
    }

    @Test
    @WithAccount(value = "runs-persons", administrator = true)
    void an_account_is_switched_off_and_on_again() {
        open(accounts.account("switched"));
        test(button("Account uitschakelen")).click();
        assertThat(said()).contains("Het account van switched is uitgeschakeld", "uitgeschakeld");

        test(button("Account weer inschakelen")).click();
        assertThat(said()).contains("kan weer inloggen");
    }

    @Test
    @WithAccount(value = "runs-persons", administrator = true)
    void the_administrators_right_is_given_and_taken_but_never_from_the_last() {
        open(accounts.account("first-admin"));
        test(button("Beheerder maken")).click();
        assertThat(said()).contains("first-admin is nu beheerder");

        test(button("Geen beheerder meer")).click();
        assertThat(said()).contains("first-admin is de enige beheerder", "Maak eerst iemand anders beheerder");
    }

    @Test
    @WithAccount(value = "runs-persons", administrator = true)
    void nobody_is_a_page_that_is_not_there() {
        UI.getCurrent().navigate("people/" + UUID.randomUUID());
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);

        UI.getCurrent().navigate("people/nobody");
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    @WithAccount("a-student-of-persons")
    void a_student_does_not_get_there() {
        UI.getCurrent().navigate("people/" + accounts.account("somebody").account());

        assertThat(getCurrentView()).isInstanceOfAny(ForbiddenPage.class, NotFoundPage.class);
    }

    private void open(SignedIn person) {
        UI.getCurrent().navigate("people/" + person.account());
        assertThat(find(H1.class).single().getText()).isEqualTo(person.displayName());
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private String said() {
        return find(PersonView.class).single().getElement().getTextRecursively();
    }
}
