package org.driehoek.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.flow.component.radiobutton.testbench.RadioButtonGroupElement;
import com.vaadin.flow.component.select.testbench.SelectElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.driehoek.DriehoekServerTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the first class does: a lecturer assigns a talk, a student holds it and reads it back, staff read along and review. */
@DriehoekServerTest
class MainPathIT extends BrowserTestBase {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages", Locale.of("nl"));

    @LocalServerPort
    int port;

    @BrowserTest
    void a_student_reads_the_brief_prepares_holds_a_talk_and_reads_it_back() {
        logIn("sanne");
        open("brief/tafels-en-tranen");
        prepare();
        button("brief.begin", "Henk de Wit").click();

        holdTheTalk();
        link("talk.to-debrief").click();

        waitUntil(_ -> $("h2").withText(say("debrief.reactions")).exists());
        button("debrief.step.skip").click();
        waitUntil(_ -> $("h2").withText(say("debrief.story")).exists());
        assertThat($("svg").exists()).isTrue();
        askWhy();
    }

    private void prepare() {
        $(RadioButtonGroupElement.class).waitForFirst();
        for (RadioButtonGroupElement question : $(RadioButtonGroupElement.class).all()) {
            question.selectByText(question.getOptions().getFirst());
        }
    }

    /** Says the first sentence on the table until the talk is over. */
    private void holdTheTalk() {
        waitUntil(_ -> $("talk-desk").exists());
        while (!$("div").withClassName("end").exists()) {
            String answers = String.valueOf($("talk-desk").first().getDomAttribute("data-answers"));
            $("button")
                    .withClassName("move")
                    .withoutAttribute("aria-disabled")
                    .waitForFirst()
                    .click();
            waitUntil(_ -> !answers.equals($("talk-desk").first().getDomAttribute("data-answers")));
        }
    }

    private void askWhy() {
        summary("debrief.script", "Henk de Wit").click();
        summary("why.ask", "Henk de Wit").click();

        waitUntil(_ -> $("h4").withText(say("why.sum")).exists());
    }

    @BrowserTest
    void a_lecturer_assigns_a_talk_and_follows_the_class() {
        logIn("lecturer");
        open("courses");
        $(TestBenchElement.class)
                .withCondition(element -> "a".equals(element.getTagName())
                        && String.valueOf(element.getDomAttribute("href")).matches("courses/[0-9a-f-]{36}"))
                .waitForFirst()
                .click();
        link("assignments.assign").click();
        $("a").withAttributeContaining("href", "/assign/tafels-en-tranen")
                .waitForFirst()
                .click();
        button("assignments.assign").click();
        waitUntil(driver -> String.valueOf(driver.getCurrentUrl()).contains("/assignment/"));

        open("progress");
        $("a").withAttributeContaining("href", "progress/").waitForFirst().click();
        TextFieldElement name = $(TextFieldElement.class).withId("look-name").waitForFirst();
        name.setValue("sanne");
        SelectElement order = $(SelectElement.class).withId("look-order").waitForFirst();
        order.selectByText(say("progress.order.state"));

        assertThat($("table").waitForFirst().getText()).containsIgnoringCase("sanne");
    }

    @BrowserTest
    void a_trainer_gives_another_level_and_says_why() {
        logIn("trainer");
        open("reviews");
        $("a").withAttributeContaining("href", "review/").waitForFirst().click();

        RadioButtonGroupElement mine =
                $(RadioButtonGroupElement.class).withId("mine-listening").waitForFirst();
        mine.selectByText(mine.getOptions().stream()
                .filter(option -> !option.equals(mine.getSelectedText()) && option.startsWith("4"))
                .findFirst()
                .orElseThrow());

        assertThat(mine.getSelectedText()).startsWith("4");
        assertThat($("section").withId("level-listening").exists()).isTrue();
    }

    private void logIn(String username) {
        open("login");
        LoginFormElement form = $(LoginFormElement.class).waitForFirst();
        form.getUsernameField().setValue(username);
        form.getPasswordField().setValue("driehoek");
        form.submit();
        waitUntil(_ -> $("h1").exists());
    }

    private void open(String address) {
        getDriver().get("http://localhost:" + port + "/" + address);
    }

    private TestBenchElement button(String key, Object... values) {
        return $("button").withTextContaining(say(key, values)).waitForFirst();
    }

    private TestBenchElement link(String key, Object... values) {
        return $("a").withTextContaining(say(key, values)).waitForFirst();
    }

    private TestBenchElement summary(String key, Object... values) {
        return $("summary").withTextContaining(say(key, values)).waitForFirst();
    }

    private static String say(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
