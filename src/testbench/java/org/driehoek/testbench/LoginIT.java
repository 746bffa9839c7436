package org.driehoek.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import org.driehoek.DriehoekServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

@DriehoekServerTest
class LoginIT extends BrowserTestBase {

    @LocalServerPort
    int port;

    @BeforeEach
    void a_visitor_opens_the_log_in() {
        getDriver().get("http://localhost:" + port + "/login");
    }

    @BrowserTest
    void a_student_logs_in_and_finds_the_menu() {
        logIn("sanne", "driehoek");

        waitUntil(driver -> $("main").exists());
        assertThat($("header").first().getText()).contains("Driehoek");
    }

    @BrowserTest
    void a_wrong_password_is_told_without_a_reason() {
        logIn("sanne", "wrong");

        waitUntil(driver -> !$(LoginFormElement.class).first().getErrorMessage().isEmpty());
        assertThat(getDriver().getCurrentUrl()).endsWith("/login?error");
    }

    private void logIn(String username, String password) {
        var form = $(LoginFormElement.class).waitForFirst();
        form.getUsernameField().setValue(username);
        form.getPasswordField().setValue(password);
        form.submit();
    }
}
