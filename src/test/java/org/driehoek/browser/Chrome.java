package org.driehoek.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, with a new profile; looks at pages the way a student does. */
final class Chrome implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int TAB = 9;
    private static final int SPARE_TABS = 15;
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final String address;

    /** Starts a browser whose pages are those of a server, for example {@code http://localhost:8080}. */
    Chrome(String address) {
        this.address = address;
        try {
            Path profile = Files.createTempDirectory("driehoek-chromium");
            profile.toFile().deleteOnExit();
            ChromeOptions options = new ChromeOptions();
            options.setBinary(BROWSER.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--force-prefers-reduced-motion",
                    "--lang=nl",
                    "--user-data-dir=" + profile);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            driver = new ChromeDriver(service, options);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** Returns whether there is a browser on this machine. */
    static boolean isInstalled() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    /** Returns the server's address, without a slash at the end. */
    String address() {
        return address;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Gives the page a width and a height. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Tells pages that the reader prefers dark or light. */
    void prefer(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Opens a page and waits until it stands. */
    void open(String path) {
        driver.get(address + "/" + path);
        waitFor("h1");
        settle();
    }

    /** Logs in with a demo account. */
    void logIn(String username, String password) {
        driver.get(address + "/login");
        WebElement name = waitFor("vaadin-login-form input[name=username]");
        name.sendKeys(username);
        driver.findElement(By.cssSelector("vaadin-login-form input[name=password]"))
                .sendKeys(password);
        driver.findElement(By.cssSelector("vaadin-login-form vaadin-button")).click();
        waitFor(".shell h1");
    }

    /** Switches to a language, when the page is not in it yet. */
    void speak(String language) {
        if (!language.equals(driver.executeScript("return document.documentElement.lang"))) {
            driver.executeScript("document.querySelector('.language').click()");
            new WebDriverWait(driver, PATIENCE)
                    .until(_ -> language.equals(driver.executeScript("return document.documentElement.lang")));
            waitFor("h1");
            settle();
        }
    }

    /** Returns what keeps people out of the page that is open, as axe finds it; empty when it finds nothing. */
    List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml()))
                        .toList();
    }

    /**
     * Goes through the page with the Tab key, and returns what can be used but was never reached. Of the answers to one
     * question one is enough: the arrow keys lead to the others.
     */
    List<String> outOfReach() {
        driver.executeScript("""
                const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
                window.reached = new Set();
                document.addEventListener('focusin', (event) => window.reached.add(event.composedPath()[0]), true);
                window.usable = [...document.querySelectorAll(usable)].filter((each) => !each.disabled && each.tabIndex >= 0
                    && !each.closest('[inert], [aria-hidden=true]') && !each.shadowRoot
                    && !(each.type === 'radio' && each !== (each.closest('vaadin-radio-group, fieldset') ?? document)
                        .querySelector('input[type=radio]'))
                    && each.checkVisibility({ visibilityProperty: true }));
                document.activeElement?.blur();
                """);
        // A field for a date and a time has a stop for each of its parts.
        long stops = ((Number) driver.executeScript("return window.usable.length + 7 * document.querySelectorAll("
                        + "'input[type=date], input[type=datetime-local]').length"))
                .longValue();
        for (long tab = 0; tab < stops + SPARE_TABS; tab++) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", "keyDown", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", TAB));
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", "keyUp", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", TAB));
        }
        Object missed = driver.executeScript("""
                return window.usable.filter((each) => each.isConnected && !window.reached.has(each)
                    && !(each.type === 'radio' && [...window.reached].some((other) => other.name === each.name)))
                    .map((each) => each.outerHTML.slice(0, 200));
                """);
        return ((List<?>) missed)
                .stream().map(each -> "the Tab key does not come to " + each).toList();
    }

    /** Waits for an element that can be seen. */
    WebElement waitFor(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .until(page -> page.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Clicks the first visible element, and waits until the server has answered. */
    void click(String css) {
        waitFor(css).click();
        settle();
    }

    /** Waits until nothing is under way between page and server, and pictures and fonts are there. */
    void settle() {
        new WebDriverWait(driver, PATIENCE).until(page -> Boolean.TRUE.equals(driver.executeScript("""
                        const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                        return clients.every((each) => !each.isActive || !each.isActive())
                            && [...document.images].every((each) => each.complete) && document.fonts.status === 'loaded';
                        """)));
        driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    /** Takes a picture of what is in view. */
    File picture() {
        return driver.getScreenshotAs(OutputType.FILE);
    }

    /** Returns how tall the page is. */
    int pageHeight() {
        return ((Number) driver.executeScript("return document.documentElement.scrollHeight")).intValue();
    }

    /** Returns how wide the page is. */
    int pageWidth() {
        return ((Number) driver.executeScript("return document.documentElement.scrollWidth")).intValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
