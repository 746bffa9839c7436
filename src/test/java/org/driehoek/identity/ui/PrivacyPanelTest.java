package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.TestAudit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-019: everybody takes their data along, sees who looked, and can be erased. */
@DriehoekTest
class PrivacyPanelTest extends SpringBrowserlessTest {

    final TestAccounts people;
    final BeanFactory beans;
    final String mark = UUID.randomUUID().toString();
    SignedIn noa;

    @Autowired
    PrivacyPanelTest(TestAccounts people, BeanFactory beans) {
        this.people = people;
        this.beans = beans;
        noa = people.account("noa-" + mark);
    }

    @BeforeEach
    void noa_looks_at_the_own_account() {
        people.logIn(noa.username());
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @AfterEach
    void noa_leaves() {
        people.logOut();
    }

    @Test
    void the_data_can_be_downloaded_in_two_forms() {
        navigate(AccountView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Download as a page", "Download as JSON");
    }

    @Test
    void who_looked_stands_there_with_role_and_what_was_seen() {
        navigate(AccountView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Who looked at your talks");
        assertThat(find(NativeTableCell.class).all()).isEmpty();

        TestAudit.saw(beans, people.account("lou-" + mark), noa, "staff-reading.debrief");
        UI.getCurrent().navigate("login");
        navigate(AccountView.class);
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .contains("lou-" + mark, "lecturer", "Read a debrief");
    }

    @Test
    void a_wrong_password_erases_nobody_and_says_so() {
        navigate(AccountView.class);
        var erase = find(NativeButton.class).withText("Erase my account").single();
        test(erase).click();

        var password = find(PasswordField.class).all().getLast();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).startsWith("This password is not right");
        assertThat(people.find(noa.username())).isPresent();
    }
}
