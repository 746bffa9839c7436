package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.driehoek.DriehoekServerTest;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a student can do beside talking, by keyboard alone: a hint, taking back, reading aloud. In a real Chromium. */
@DriehoekServerTest
@NeedsChromium
class AsidePathTest {

    private final String address;
    private final TestAccounts accounts;

    @Autowired
    AsidePathTest(@LocalServerPort int port, TestAccounts accounts) {
        this.address = "http://localhost:" + port;
        this.accounts = accounts;
    }

    @Test
    void a_student_asks_for_a_hint_takes_back_a_sentence_and_comes_back_to_both() {
        accounts.account("beside-the-talk");
        try (Somebody student = new Somebody(new Chrome(address))) {
            student.logsInByKeyboard("beside-the-talk", TestAccounts.PASSWORD);
            student.opens("brief/vertel-eens-over-noor").preparesByKeyboard().enters("Begin het gesprek");
            student.sees("beurt 1 van 14").enters("Wat kan ik opmerken?").sees("Let eens op");
            assertThat(focused(student)).startsWith("Wat kan ik opmerken? (nog 4)");
            assertThat(student.chrome().barriers()).isEmpty();

            student.chrome().driver().navigate().refresh();
            student.sees("Let eens op").sees("nog 4");

            int lines = student.lines();
            student.presses("1").sees("beurt 2 van 14");
            assertThat(student.shown()).doesNotContain("Let eens op");
            student.enters("Neem terug wat ik net zei").sees("Teruggenomen").sees("beurt 1 van 14");
            assertThat(student.lines()).isEqualTo(lines);
            assertThat(student.chrome().driver().switchTo().activeElement().getDomAttribute("class"))
                    .contains("cards-to-say");
            assertThat(student.chrome().barriers()).isEmpty();

            student.chrome().driver().navigate().refresh();
            student.sees("beurt 1 van 14");
            assertThat(student.shown()).doesNotContain("Neem terug wat ik net zei");
            student.presses("1").sees("beurt 2 van 14");
            assertThat(student.shown()).doesNotContain("Neem terug wat ik net zei");
        }
    }

    @Test
    void reading_aloud_is_off_until_it_is_switched_on_and_the_browser_remembers() {
        accounts.account("who-listens");
        try (Somebody student = new Somebody(new Chrome(address))) {
            student.logsInByKeyboard("who-listens", TestAccounts.PASSWORD);
            student.opens("brief/vertel-eens-over-noor").preparesByKeyboard().enters("Begin het gesprek");
            student.sees("beurt 1 van 14");
            assertThat(aloud(student).getDomAttribute("aria-pressed")).isEqualTo("false");
            hearsWithAVoice(student);

            student.enters("Voorlezen").sees("Esc stopt");
            assertThat(aloud(student).getDomAttribute("aria-pressed")).isEqualTo("true");
            assertThat(spoken(student))
                    .containsExactly("nl-NL: Mulder, de vader van Noor. Ik moest hier zijn, begreep ik.");
            assertThat(student.chrome().barriers()).isEmpty();

            student.presses("1").sees("beurt 2 van 14");
            assertThat(spoken(student)).hasSizeGreaterThan(1).doesNotContain("nl-NL: " + "Jij");
            student.chrome().driver().navigate().refresh();
            student.sees("beurt 2 van 14");
            student.chrome().waitFor(".aloud-switch[aria-pressed=true]");
            assertThat(aloud(student).getDomAttribute("aria-pressed")).isEqualTo("true");
        }
    }

    @Test
    void a_browser_without_a_voice_for_the_language_says_so() {
        accounts.account("who-hears-nothing");
        try (Somebody student = new Somebody(new Chrome(address))) {
            student.logsInByKeyboard("who-hears-nothing", TestAccounts.PASSWORD);
            student.opens("brief/vertel-eens-over-noor").preparesByKeyboard().enters("Begin het gesprek");
            student.sees("beurt 1 van 14");
            run(student, "speechSynthesis.getVoices = () => [{lang: 'fr-FR', name: 'Une voix'}]");
            student.enters("Voorlezen").sees("Je browser heeft geen Nederlandse stem");
        }
    }

    /** Gives the browser a voice that writes down what it is asked to say; a machine in a cupboard has none. */
    private static void hearsWithAVoice(Somebody student) {
        run(
                student,
                "window.spoken = []; speechSynthesis.getVoices = () => [{lang: 'nl-NL', name: 'Een stem'}];"
                        + "window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };"
                        + "speechSynthesis.speak = (each) => window.spoken.push(each.lang + ': ' + each.text);");
    }

    @SuppressWarnings("unchecked")
    private static List<String> spoken(Somebody student) {
        student.chrome().settle();
        return (List<String>) Objects.requireNonNull(student.chrome().driver().executeScript("return window.spoken"));
    }

    private static void run(Somebody student, String script) {
        student.chrome().driver().executeScript(script);
    }

    private static WebElement aloud(Somebody student) {
        return student.chrome().driver().findElement(By.cssSelector(".aloud-switch"));
    }

    private static String focused(Somebody student) {
        return student.chrome().driver().switchTo().activeElement().getText();
    }
}
