package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.driehoek.DriehoekServerTest;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-001 to UC-004, as students live them: choose a talk, prepare it, practise it, read the debrief. In a real Chromium. */
@DriehoekServerTest
@NeedsChromium
class StudentPathTest {
    private static final int PHONE = 390;

    private final String address;
    private final TestAccounts accounts;

    @Autowired
    StudentPathTest(@LocalServerPort int port, TestAccounts accounts) {
        this.address = "http://localhost:" + port;
        this.accounts = accounts;
    }

    @Test
    void a_student_practises_a_talk_with_the_mouse_and_reads_why() {
        try (Somebody student = student("with-a-mouse")) {
            student.sees("Tafels en tranen").sees("eigen oefening").clicksOn("Tafels en tranen", "Lees en bereid voor");
            student.sees("Dossier van Milan").clicks("Toets rekenen").sees("Veertig sommen");
            student.clicks("Begin het gesprek").sees("Je hebt nog niet alles gekozen");
            student.prepares().clicks("Begin het gesprek").sees("beurt 1 van 14");
            assertNoBarriers(student);

            student.saysSomething().saysSomething().sees("beurt 3 van 14");
            student.clicks("Dossier van Milan").sees("Waar hij goed in is");
            assertNoBarriers(student);
            student.clicks("Terug naar het gesprek").sees("beurt 3 van 14");
            student.clicks("Over iets anders beginnen").clicks("Terug");
            assertThat(student.isTold()).contains("Henk de Wit kijkt");

            student.clicks("Pauzeren").sees("Ga verder bij beurt 3 van 14").clicks("Ga verder bij beurt 3");
            student.sees("beurt 3 van 14");
            while (!student.isDone()) {
                student.saysSomething();
            }
            assertNoBarriers(student);
            student.clicks("Naar de nabespreking").sees("Hoe was het?").ticks("opgelucht");
            student.clicks("Verder: Het verhaal").sees("Lees het hele gesprek terug");
            student.clicks("Verder: Jouw profiel").sees("Niveau 1 tot 4");
            student.clicks("Luisteren en doorvragen").sees("Regel:").sees("Probeer:");
            assertNoBarriers(student);

            student.clicks("Eén ding")
                    .sees("Eén ding om te proberen")
                    .clicks("Opnieuw vanaf het begin")
                    .prepares()
                    .clicks("Begin het gesprek")
                    .sees("beurt 1 van 14");
            student.clicks("Pauzeren").sees("Poging 1").sees("Ga verder bij beurt 1");
        }
    }

    @Test
    void a_student_practises_a_talk_by_keyboard_only() {
        accounts.account("with-a-keyboard");
        try (Somebody student = new Somebody(new Chrome(address))) {
            student.logsInByKeyboard("with-a-keyboard", TestAccounts.PASSWORD);
            student.enters("Lees en bereid voor").sees("Voordat de deur opengaat");
            student.preparesByKeyboard().enters("Begin het gesprek").sees("beurt 1 van 14");
            int turn = 0;
            while (!student.isDone()) {
                student.presses(turn++ % 2 == 0 ? "1" : "2");
            }
            student.enters("Naar de nabespreking").sees("Hoe was het?").enters("Overslaan");
            student.sees("Lees het hele gesprek terug")
                    .enters("Verder: Jouw profiel")
                    .sees("Niveau 1 tot 4");
        }
    }

    @Test
    void a_talk_goes_on_at_the_same_turn_on_another_device_and_nothing_is_said_twice() {
        try (Somebody laptop = student("with-two-devices");
                Somebody phone = new Somebody(new Chrome(address))) {
            laptop.clicksOn("Tafels en tranen", "Lees en bereid voor")
                    .prepares()
                    .clicks("Begin het gesprek")
                    .saysSomething();
            phone.chrome().resize(PHONE, 844);
            phone.logsIn("with-two-devices", TestAccounts.PASSWORD).clicks("Ga verder bij beurt 2");
            phone.sees("beurt 2 van 14").saysSomething().sees("beurt 3 van 14");

            laptop.saysThe(2).sees("Het gesprek is al verder").sees("beurt 3 van 14");

            assertThat(laptop.lines()).isEqualTo(phone.lines());
            laptop.saysSomething().sees("beurt 4 van 14");
            phone.saysSomething().sees("beurt 4 van 14");
            assertThat(phone.lines()).as("the same sentence was said once").isEqualTo(laptop.lines());
        }
    }

    @Test
    void the_language_changes_in_the_middle_of_a_talk_and_is_remembered() {
        try (Somebody student = student("with-two-languages")) {
            student.clicksOn("Tafels en tranen", "Lees en bereid voor")
                    .prepares()
                    .clicks("Begin het gesprek")
                    .saysSomething();
            int lines = student.lines();

            student.chrome().speak("en");

            student.sees("turn 2 of 14").sees("father of Milan");
            assertThat(student.lines()).isEqualTo(lines);
            student.clicks("Log out").chrome().waitFor("vaadin-login-form input[name=username]");
            student.logsIn("with-two-languages", TestAccounts.PASSWORD).sees("Times tables and tears");
        }
    }

    @Test
    void a_student_without_a_connection_is_told_what_was_not_sent() {
        try (Somebody student = student("without-a-connection")) {
            student.clicksOn("Tafels en tranen", "Lees en bereid voor")
                    .prepares()
                    .clicks("Begin het gesprek")
                    .saysSomething();
            String sentence = student.cards().getFirst();
            offline(student, true);
            student.chrome().waitFor(".move").click();
            student.sees("Nog niet verstuurd").sees(sentence);

            offline(student, false);

            student.sees("beurt 3 van 14").sees("Bewaard");
            assertThat(student.shown().split(Pattern.quote(sentence), -1)).hasSize(2);
        }
    }

    @Test
    void somebody_elses_talk_is_not_there() {
        try (Somebody owner = student("who-practises");
                Somebody other = student("who-is-curious")) {
            owner.clicksOn("Tafels en tranen", "Lees en bereid voor")
                    .prepares()
                    .clicks("Begin het gesprek")
                    .saysSomething();
            String path = owner.chrome().driver().getCurrentUrl().substring(address.length() + 1);

            other.chrome().open(path);

            assertThat(other.shown()).doesNotContain("beurt 2 van 14");
            other.chrome().open(path.replace("talk/", "debrief/"));
            assertThat(other.shown()).doesNotContain("Jouw profiel", "Hoe was het?");
        }
    }

    private Somebody student(String username) {
        accounts.account(username);
        Somebody student = new Somebody(new Chrome(address));
        student.chrome().resize(1280, 900);
        return student.logsIn(username, TestAccounts.PASSWORD);
    }

    private static void offline(Somebody student, boolean offline) {
        ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
        conditions.setOffline(offline);
        conditions.setLatency(Duration.ZERO);
        student.chrome().driver().setNetworkConditions(conditions);
    }

    private static void assertNoBarriers(Somebody student) {
        assertThat(student.chrome().barriers()).isEmpty();
    }
}
