package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DriehoekTest
class LoginViewTest extends SpringBrowserlessTest {

    final TestAccounts accounts;
    final InterfaceLanguage language;

    @Autowired
    LoginViewTest(TestAccounts accounts, InterfaceLanguage language) {
        this.accounts = accounts;
        this.language = language;
    }

    @Test
    void the_page_has_one_heading_one_main_and_a_title() {
        var view = navigate(LoginView.class);

        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(view.getPageTitle()).contains("Driehoek");
    }

    @Test
    void a_failed_try_says_so_without_saying_why() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void whoever_was_logged_out_from_elsewhere_reads_what_happened() {
        UI.getCurrent().navigate("login", QueryParameters.of("out", ""));

        assertThat(find(Notice.class).single().hasClassName("said")).isTrue();
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void whoever_forgot_a_password_finds_the_way() {
        navigate(LoginView.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("reset");
    }

    @Test
    void a_language_chosen_here_goes_before_the_accounts_during_this_visit() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        navigate(LoginView.class);
        test(find(LanguageSwitch.class).single()).click();

        accounts.logIn("reads-dutch");
        assertThat(language.forReader(VaadinRequest.getCurrent())).isEqualTo(Languages.ENGLISH);
        assertThat(accounts.find("reads-dutch").orElseThrow().language()).isEqualTo(Languages.DUTCH);
        accounts.logOut();
    }
}
