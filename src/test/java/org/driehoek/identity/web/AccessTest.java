package org.driehoek.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import org.driehoek.BrokenPage;
import org.driehoek.DriehoekServerTest;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DriehoekServerTest
class AccessTest {

    @LocalServerPort
    int port;

    final ServletContext server;
    final TestAccounts accounts;
    Browser visitor;

    @Autowired
    AccessTest(ServletContext server, TestAccounts accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    @BeforeEach
    void a_visitor_comes() {
        visitor = new Browser(port);
    }

    @Test
    void every_screen_that_is_not_for_visitors_asks_to_log_in_first() {
        var closed =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)).getRegisteredRoutes().stream()
                        .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                        .map(RouteBaseData::getTemplate)
                        .map(path -> "/" + path.replaceAll(":[^/]+", "1"))
                        .toList();

        assertThat(closed).contains("/account");
        assertThat(closed).allSatisfy(path -> {
            var answer = visitor.opens(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        });
    }

    @Test
    void a_demonstration_account_logs_in_with_the_published_password_and_gets_a_new_session() {
        visitor.opens("/login");
        var before = visitor.session();
        var answer = visitor.logsIn("sanne", "driehoek");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.opens("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        accounts.account("known");
        var wrong = visitor.logsIn("known", "wrong");
        var unknown = new Browser(port).logsIn("unknown", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login?error"));
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_is_refused_in_the_same_words() {
        accounts.account("tried");
        for (var i = 0; i < 10; i++) {
            visitor.logsIn("tried", "wrong");
        }
        var answer = visitor.logsIn("tried", TestAccounts.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?error");
    }

    @Test
    void health_tells_no_details() {
        assertThat(visitor.opens("/actuator/health").body()).contains("UP").doesNotContain("H2", "db", "components");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator", "/h2-console", "/error"})
    void nothing_of_the_machine_room_is_open_to_a_user(String path) {
        visitor.logsIn("sanne", "driehoek");

        assertThat(visitor.opens(path).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/portraits/nobody/warm.svg", "/account/42", "/VAADIN/nothing.js"})
    void what_is_not_there_is_not_found(String path) {
        visitor.logsIn("sanne", "driehoek");

        assertThat(visitor.opens(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_failure_gives_a_number_in_both_languages_and_nothing_of_the_inside() {
        visitor.logsIn("sanne", "driehoek");

        assertThat(visitor.opens("/broken").body())
                .contains("Er ging iets mis", "Something went wrong")
                .containsPattern("Nummer [0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain(BrokenPage.SECRET, "IllegalState", "org.driehoek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_page_speaks_the_language_that_the_visitor_chose_before(String language) {
        assertThat(visitor.opens("/login", "Cookie", "language=" + language).body())
                .contains("<html lang=\"" + language + "\"");
    }

    @Test
    void a_visitor_who_chose_nothing_gets_the_browsers_language_and_else_dutch() {
        assertThat(new Browser(port).opens("/login", "Accept-Language", "en-GB").body())
                .contains("<html lang=\"en\"");
        assertThat(new Browser(port).opens("/login", "Accept-Language", "fr").body())
                .contains("<html lang=\"nl\"");
        assertThat(new Browser(port).opens("/login").body()).contains("<html lang=\"nl\"");
    }
}
