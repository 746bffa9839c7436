package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Links go by mail when a mail server is configured, and nothing is lost when it does not take them. */
@DriehoekTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=53025",
            "driehoek.mail.from=Driehoek <driehoek@school.example>",
            "driehoek.address=https://driehoek.example/"
        })
class MailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(53025, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    final PeopleService service;
    final ActivationService activation;
    final TestAccounts accounts;
    final String domain = UUID.randomUUID() + ".example";

    @Autowired
    MailTest(PeopleService service, ActivationService activation, TestAccounts accounts) {
        this.service = service;
        this.activation = activation;
        this.accounts = accounts;
    }

    @BeforeEach
    void somebody_runs_the_installation() {
        accounts.logInAsAdministrator("runs-the-mail");
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    @Test
    void everybody_on_a_list_gets_a_link_in_their_own_language() throws Exception {
        var result =
                service.takeIn(PastedList.parse("Zoë {0} Bos, zoe@" + domain).rows(), Languages.ENGLISH);

        var mail = only();
        assertThat(result.mailed()).isTrue();
        assertThat(mail.getSubject()).isEqualTo("Your Driehoek account");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Driehoek <driehoek@school.example>");
        assertThat(mail.getContent().toString())
                .startsWith("Hello Zoë {0} Bos,")
                .contains(Objects.requireNonNull(result.people().getFirst().link()))
                .contains("\nhttps://driehoek.example/activate/");
        assertThat(mail.getContentType()).startsWith("text/plain");
    }

    @Test
    void what_became_of_a_mail_stands_on_the_persons_page() {
        var person = takeIn("told@" + domain);
        only();

        eventually(() -> service.person(person).mail() != null
                && Objects.requireNonNull(service.person(person).mail()).sent() != null);
    }

    @Test
    void a_server_that_refuses_loses_nothing() {
        SERVER.stop();
        var result = service.takeIn(PastedList.parse("lost@" + domain).rows(), Languages.DUTCH);
        var person = result.people().getFirst();

        eventually(() -> service.person(person.person().account()).mail() != null
                && Objects.requireNonNull(service.person(person.person().account())
                                        .mail())
                                .problem()
                        != null);
        assertThat(activation.welcome(token(Objects.requireNonNull(person.link()))))
                .isPresent();
        SERVER.start();
    }

    @Test
    void whoever_forgot_a_password_gets_a_link_and_three_an_hour_at_most() throws Exception {
        var person = takeIn("forgot@" + domain);
        only();
        for (var i = 0; i < 5; i++) {
            activation.askReset("FORGOT@" + domain);
        }
        activation.askReset("nobody@" + domain);
        // One mail goes after the other: when these two are there, whatever was asked before them has gone out.
        for (var name : List.of("next@", "last@")) {
            takeIn(name + domain);
            eventually(() -> List.of(SERVER.getReceivedMessages()).stream().anyMatch(mail -> to(mail, name)));
        }

        // The link of the list counts too.
        assertThat(SERVER.getReceivedMessages())
                .filteredOn(mail -> to(mail, "forgot@"))
                .hasSize(Resets.MOST_IN_AN_HOUR);
        assertThat(SERVER.getReceivedMessages()).noneMatch(mail -> to(mail, "nobody@"));
        assertThat(service.person(person).state()).isEqualTo(PersonState.INVITED);
    }

    @Test
    void a_link_that_an_administrator_makes_is_mailed_too() throws Exception {
        accounts.account("has-password@" + domain);
        var person = accounts.find("has-password@" + domain).orElseThrow().account();

        assertThat(service.newLink(person).mailed()).isTrue();
        assertThat(only().getSubject()).isEqualTo("Een nieuw wachtwoord voor Driehoek");
    }

    private AccountId takeIn(String email) {
        return service.takeIn(PastedList.parse(email).rows(), Languages.DUTCH)
                .people()
                .getFirst()
                .person()
                .account();
    }

    private static boolean to(MimeMessage mail, String beginning) {
        return GreenMailUtil.getAddressList(recipients(mail)).startsWith(beginning);
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage only() {
        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static void eventually(BooleanSupplier holds) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it happened in time").isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
