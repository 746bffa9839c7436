package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-012: Look after one's own account. */
@DriehoekTest
class AccountViewTest extends SpringBrowserlessTest {

    final CurrentUser currentUser;

    @Autowired
    AccountViewTest(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Test
    @WithAccount("changes-password")
    void the_password_is_changed_with_the_present_one_and_one_stays_logged_in() {
        navigate(AccountView.class);
        change("wrong", "tulp roest vaas fiets");
        assertThat(present().getErrorMessage()).contains("klopt niet");
        assertThat(fresh().getValue()).isEqualTo("tulp roest vaas fiets");

        change(TestAccounts.PASSWORD, "changes password changes");
        assertThat(fresh().getErrorMessage()).contains("je naam, je e-mailadres");

        change(TestAccounts.PASSWORD, "tulp roest vaas fiets");
        assertThat(said()).contains("Je nieuwe wachtwoord is bewaard");
        assertThat(present().getValue()).isEmpty();
        assertThat(currentUser.isThrownOut()).isFalse();
    }

    @Test
    @WithAccount("logs-out-elsewhere")
    void one_logs_out_elsewhere_and_stays_here() {
        navigate(AccountView.class);
        test(find(NativeButton.class).withText("Uitloggen op andere apparaten").single())
                .click();

        assertThat(said()).contains("Je bent uitgelogd op je andere apparaten");
        assertThat(currentUser.isThrownOut()).isFalse();
    }

    private void change(String present, String fresh) {
        test(present()).setValue(present);
        test(fresh()).setValue(fresh);
        test(find(NativeButton.class).withText("Wachtwoord bewaren").single()).click();
    }

    private PasswordField present() {
        return find(PasswordField.class).withCaption("Je huidige wachtwoord").single();
    }

    private PasswordField fresh() {
        return find(PasswordField.class).withCaption("Nieuw wachtwoord").single();
    }

    private String said() {
        return find(AccountView.class).single().getElement().getTextRecursively();
    }
}
