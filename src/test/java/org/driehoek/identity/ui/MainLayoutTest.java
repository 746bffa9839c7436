package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DriehoekTest
@WithAccount("sanne")
class MainLayoutTest extends SpringBrowserlessTest {

    final TestAccounts accounts;

    @Autowired
    MainLayoutTest(TestAccounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void every_page_has_one_main_one_heading_a_menu_and_a_way_past_it() {
        navigate(AccountView.class);

        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(Nav.class).single().getAriaLabel()).contains("Hoofdmenu");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Ga naar de inhoud", "English", "Uitloggen");
    }

    @Test
    void it_shows_who_is_logged_in() {
        navigate(AccountView.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("sanne");
    }

    @Test
    @WithAccount("tess")
    void a_chosen_language_is_kept_with_the_account() {
        navigate(AccountView.class);
        test(find(LanguageSwitch.class).single()).click();

        assertThat(accounts.find("tess").orElseThrow().language().getLanguage()).isEqualTo("en");
    }
}
