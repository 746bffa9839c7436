package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DriehoekTest
@Transactional
class SetUpViewTest extends SpringBrowserlessTest {

    final TestAccounts accounts;

    @Autowired
    SetUpViewTest(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @BeforeEach
    void the_reader_reads_dutch() {
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @Test
    void whoever_holds_the_link_opens_the_administrators_account() {
        navigate(SetUpView.class, accounts.newSetUpLink());
        fill("ada-sets-up", "Ada Jansen", "een heel lange zin", "een heel lange zin");

        assertThat(heading()).isEqualTo("Het account is klaar");
        assertThat(accounts.find("ada-sets-up").orElseThrow().administrator()).isTrue();
    }

    @Test
    void a_short_password_and_a_slip_in_the_second_are_told_and_what_was_typed_stays() {
        navigate(SetUpView.class, accounts.newSetUpLink());
        fill("ada-sets-up", "Ada Jansen", "te kort", "iets anders");

        assertThat(find(PasswordField.class).all())
                .extracting(PasswordField::getErrorMessage)
                .containsExactly(
                        "Dit wachtwoord is te kort. Gebruik minstens 15 tekens.",
                        "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
        assertThat(find(TextField.class).all())
                .extracting(TextField::getValue)
                .containsExactly("ada-sets-up", "Ada Jansen");
        assertThat(accounts.find("ada-sets-up").isPresent()).isFalse();
    }

    @Test
    void a_link_that_does_not_work_says_what_to_do_and_has_no_form() {
        navigate(SetUpView.class, "guess");

        assertThat(heading()).isEqualTo("Deze link werkt niet");
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    private void fill(String username, String name, String password, String again) {
        var texts = find(TextField.class).all();
        test(texts.get(0)).setValue(username);
        test(texts.get(1)).setValue(name);
        var passwords = find(PasswordField.class).all();
        test(passwords.get(0)).setValue(password);
        test(passwords.get(1)).setValue(again);
        test(find(Button.class).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
