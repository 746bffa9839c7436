package org.driehoek.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.driehoek.DriehoekServerTest;
import org.driehoek.identity.PeopleService;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is logged out from elsewhere lands on the log-in page at the next request. */
@DriehoekServerTest
class ThrowingOutTest {

    @LocalServerPort
    int port;

    final TestAccounts accounts;
    final PeopleService people;

    @SuppressWarnings("NullAway.Init") // set before each story
    SignedIn person;

    @SuppressWarnings("NullAway.Init") // set before each story
    Browser first;

    @SuppressWarnings("NullAway.Init") // set before each story
    Browser second;

    @Autowired
    ThrowingOutTest(TestAccounts accounts, PeopleService people) {
        this.accounts = accounts;
        this.people = people;
    }

    @BeforeEach
    void somebody_is_logged_in_on_two_devices() {
        person = accounts.account("two-devices-" + UUID.randomUUID());
        first = loggedIn();
        second = loggedIn();
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void logged_out_everywhere_both_devices_ask_to_log_in_and_may() {
        accounts.logInAsAdministrator("throws-out");
        people.logOutEverywhere(person.account());

        asksToLogIn(first);
        asksToLogIn(second);
        assertThat(loggedIn().opens("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_is_switched_off_is_thrown_out_and_stays_out() {
        accounts.logInAsAdministrator("throws-out");
        people.switchOn(person.account(), false);

        asksToLogIn(first);
        assertThat(new Browser(port)
                        .logsIn(person.username(), TestAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?error");
    }

    @Test
    void whoever_is_no_longer_an_administrator_is_thrown_out() {
        accounts.logInAsAdministrator("throws-out");
        people.administrate(person.account(), true);
        assertThat(first.opens("/account").statusCode()).isEqualTo(200);

        people.administrate(person.account(), false);
        asksToLogIn(first);
    }

    @Test
    void a_click_on_an_open_page_leads_to_the_log_in_and_to_no_error() {
        first.opens("/account");
        accounts.logInAsAdministrator("throws-out");
        people.logOutEverywhere(person.account());

        var answer = first.posts("/?v-r=uidl&v-uiId=0", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body()).contains("\"appError\"", "\"url\":\"login?out\"");
        asksToLogIn(first);
    }

    private Browser loggedIn() {
        var browser = new Browser(port);
        browser.logsIn(person.username(), TestAccounts.PASSWORD);
        assertThat(browser.opens("/account").statusCode()).isEqualTo(200);
        return browser;
    }

    private static void asksToLogIn(Browser browser) {
        var answer = browser.opens("/account");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }
}
