package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.driehoek.DriehoekTest;
import org.junit.jupiter.api.Test;

@DriehoekTest
class LoginViewTest extends SpringBrowserlessTest {

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
}
