package org.driehoek.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a browser: what can be done with a mouse, and what with the keyboard alone. */
final class Somebody implements AutoCloseable {
    private static final int MANY_TABS = 80;

    private final Chrome chrome;

    Somebody(Chrome chrome) {
        this.chrome = chrome;
    }

    Chrome chrome() {
        return chrome;
    }

    /** Logs in with the mouse at hand. */
    Somebody logsIn(String username, String password) {
        chrome.logIn(username, password);
        chrome.settle();
        return this;
    }

    /** Logs in by typing only. */
    Somebody logsInByKeyboard(String username, String password) {
        chrome.driver().get(chrome.address() + "/login");
        chrome.waitFor("vaadin-login-form input[name=username]");
        tabsTo("input[name=username]");
        types(username, Keys.TAB);
        tabsTo("input[name=password]");
        types(password, Keys.ENTER);
        chrome.waitFor(".shell h1");
        chrome.settle();
        return this;
    }

    /** Clicks what carries these words. */
    Somebody clicks(String words) {
        named(words).click();
        chrome.settle();
        return this;
    }

    /** Clicks the link with these words on the card of a talk. */
    Somebody clicksOn(String talk, String words) {
        By link = By.xpath(
                "//*[contains(concat(' ', @class, ' '), ' talk-card ')][.//*[self::h2 or self::h3][contains(., \""
                        + talk + "\")]]//a[contains(normalize-space(.), \"" + words + "\")]");
        visible(link, words + "” of “" + talk).click();
        chrome.settle();
        return this;
    }

    /** Logs in on the log-in page that stands here already, and is brought to where it was meant to lead. */
    Somebody logsInHere(String username, String password) {
        chrome.waitFor("vaadin-login-form input[name=username]").sendKeys(username);
        chrome.driver()
                .findElement(By.cssSelector("vaadin-login-form input[name=password]"))
                .sendKeys(password);
        chrome.driver()
                .findElement(By.cssSelector("vaadin-login-form vaadin-button"))
                .click();
        chrome.waitFor(".shell h1");
        chrome.settle();
        return this;
    }

    /** Returns what stands in the row of a table that has these words. */
    String row(String words) {
        By row = By.xpath("//tr[contains(., \"" + words + "\")]");
        return visible(row, "row with " + words).getText();
    }

    /** Returns the address of a link on the page, by its end. */
    String linkTo(String end) {
        return String.valueOf(chrome.waitFor("a[href$='" + end + "']").getDomProperty("href"));
    }

    /** Gives a dimension another level than the rules did, and returns its name as it is shown. */
    String overrides(String dimension) {
        By others =
                By.xpath("//*[@id='mine-" + dimension + "']//vaadin-radio-button[not(contains(., 'zoals de regels'))"
                        + " and not(contains(., 'Nog open')) and not(contains(., 'niet te beoordelen'))]//label");
        WebElement other = visible(others, "another level for " + dimension);
        String words = other.getText().strip();
        other.click();
        chrome.settle();
        return words.substring(words.indexOf(' ') + 1);
    }

    /** Opens an address, whole or without the server's name, and waits until the page stands. */
    Somebody opens(String link) {
        chrome.open(link.replaceFirst("^https?://[^/]+/", ""));
        return this;
    }

    /** Fills a field, whatever stood there. */
    Somebody fills(String label, String text) {
        WebElement field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        field.sendKeys(text);
        field.sendKeys(Keys.TAB);
        chrome.settle();
        return this;
    }

    /** Types at the end of a field and stays there, as somebody who is still thinking does. */
    Somebody begins(String label, String text) {
        field(label).sendKeys(text);
        return this;
    }

    /** Chooses one of several answers, or ticks a box. */
    Somebody ticks(String words) {
        labelled("self::label[contains(normalize-space(.), \"" + words + "\")]").click();
        chrome.settle();
        return this;
    }

    /** Ticks an answer of the group with a label. */
    Somebody ticks(String group, String words) {
        By label = By.xpath("//*[self::vaadin-radio-group or self::vaadin-checkbox-group or self::fieldset]"
                + "[.//*[contains(normalize-space(.), \"" + group + "\")]]//label[contains(normalize-space(.), \""
                + words + "\")]");
        visible(label, words + "” of “" + group).click();
        chrome.settle();
        return this;
    }

    /** Returns what stands in a field. */
    String reads(String label) {
        return String.valueOf(field(label).getDomProperty("value"));
    }

    /** Returns the field with a label. */
    private WebElement field(String label) {
        WebElement found = labelled("self::label[starts-with(normalize-space(.), \"" + label + "\")]");
        String id = found.getDomAttribute("for");
        return chrome.driver().findElement(By.id(String.valueOf(id)));
    }

    private WebElement labelled(String which) {
        return visible(By.xpath("//*[" + which + "]"), which);
    }

    private WebElement visible(By element, String name) {
        return new WebDriverWait(chrome.driver(), Chrome.PATIENCE)
                .withMessage(() -> "there is no “" + name + "” on: " + shown())
                .until(page -> page.findElements(element).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Chooses the first answer to every question of the preparation. */
    Somebody prepares() {
        chrome.waitFor("vaadin-radio-group vaadin-radio-button label");
        chrome.settle();
        for (WebElement group : chrome.driver().findElements(By.cssSelector("vaadin-radio-group"))) {
            group.findElement(By.cssSelector("vaadin-radio-button label")).click();
            new WebDriverWait(chrome.driver(), Chrome.PATIENCE)
                    .until(_ -> !group.findElements(By.cssSelector("vaadin-radio-button[checked]"))
                            .isEmpty());
            chrome.settle();
        }
        return this;
    }

    /** Chooses the first answer to every question by keyboard. */
    Somebody preparesByKeyboard() {
        int groups = chrome.driver()
                .findElements(By.cssSelector("vaadin-radio-group"))
                .size();
        for (int i = 0; i < groups; i++) {
            tabsTo("input[type=radio]");
            types(Keys.SPACE);
            chrome.settle();
        }
        return this;
    }

    /** Says the first sentence that lies on the table, with the mouse. */
    Somebody saysSomething() {
        return saysThe(1);
    }

    /** Says a sentence by its place on the table, from 1, with the mouse. */
    Somebody saysThe(int card) {
        int answers = answers();
        chrome.waitFor(".move[data-key='" + card + "']:not([aria-disabled])").click();
        return hears(answers);
    }

    /** Says a sentence by its number key. */
    Somebody presses(String digit) {
        int answers = answers();
        types(digit);
        return hears(answers);
    }

    private Somebody hears(int answers) {
        new WebDriverWait(chrome.driver(), Chrome.PATIENCE).until(_ -> answers() > answers);
        chrome.settle();
        return this;
    }

    private int answers() {
        String answers = chrome.waitFor("talk-desk").getDomAttribute("data-answers");
        return answers == null ? 0 : Integer.parseInt(answers);
    }

    /** Returns whether the talk is over. */
    boolean isDone() {
        return chrome.driver().findElements(By.cssSelector(".end h2")).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Goes on with the Tab key until an element has the focus. */
    Somebody tabsTo(String css) {
        for (int i = 0; i < MANY_TABS; i++) {
            WebElement focused = chrome.driver().switchTo().activeElement();
            if (i > 0 && matches(focused, css)) {
                return this;
            }
            types(Keys.TAB);
        }
        throw new AssertionError("No way to " + css + " with the Tab key");
    }

    /** Goes on with the Tab key to the link or button with these words, and presses Enter. */
    Somebody enters(String words) {
        for (int i = 0; i < MANY_TABS; i++) {
            WebElement focused = chrome.driver().switchTo().activeElement();
            if (focused.getText().strip().startsWith(words)) {
                types(Keys.ENTER);
                chrome.settle();
                return this;
            }
            types(Keys.TAB);
        }
        throw new AssertionError("No way to “" + words + "” with the Tab key");
    }

    /** Types where the focus is. */
    Somebody typesHere(String text) {
        types(text);
        chrome.settle();
        return this;
    }

    private boolean matches(WebElement element, String css) {
        return Boolean.TRUE.equals(
                chrome.driver().executeScript("return arguments[0].matches(arguments[1])", element, css));
    }

    private void types(CharSequence... keys) {
        Actions actions = new Actions(chrome.driver());
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    /** Waits until the page shows these words. */
    Somebody sees(String words) {
        new WebDriverWait(chrome.driver(), Chrome.PATIENCE)
                .withMessage(() -> "the page does not show “" + words + "” but: " + shown())
                .until(_ -> shown().contains(words));
        return this;
    }

    /** Returns all words that the page shows. */
    String shown() {
        return String.valueOf(chrome.driver().executeScript("return document.body.innerText"));
    }

    /** Returns what is announced to a reader who does not see the page. */
    String isTold() {
        return chrome.driver().findElements(By.cssSelector("[aria-live=polite]")).stream()
                .map(region -> String.valueOf(region.getDomProperty("textContent")))
                .reduce("", (all, each) -> all + " " + each);
    }

    /** Returns how many lines the script has. */
    int lines() {
        return chrome.driver().findElements(By.cssSelector(".script .line")).stream()
                .filter(WebElement::isDisplayed)
                .toList()
                .size();
    }

    /** Returns the words on the cards. */
    List<String> cards() {
        return chrome.driver().findElements(By.cssSelector(".move .words")).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private WebElement named(String words) {
        By named = By.xpath(
                "//*[self::a or self::button or self::vaadin-button or self::summary or self::vaadin-details-summary]"
                        + "[contains(normalize-space(.), \"" + words + "\")]");
        return new WebDriverWait(chrome.driver(), Chrome.PATIENCE)
                .withMessage(() -> "nothing to click says “" + words + "” on: " + shown())
                .until(page -> page.findElements(named).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public void close() {
        chrome.close();
    }
}
