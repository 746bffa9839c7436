package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.DriehoekServerTest;
import org.driehoek.browser.Pages.Page;
import org.driehoek.browser.Pages.Reader;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReflectionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing keeps people out: axe finds nothing on any registered route, in either language, light or dark, wide or
 * narrow, and the Tab key comes to everything that can be used.
 */
@DriehoekServerTest
@NeedsChromium
class BarriersTest {
    private static final String STUDENT = "with-a-screen-reader";

    private final ServletContext context;
    private final String address;
    private final EveryPage every;

    @Autowired
    BarriersTest(
            ServletContext context,
            @LocalServerPort int port,
            PracticeService practice,
            ReflectionService reflections,
            TestAccounts accounts,
            TestCourses courses) {
        this.context = context;
        this.address = "http://localhost:" + port;
        this.every = new EveryPage(practice, reflections, accounts, courses, STUDENT);
    }

    @Test
    void axe_finds_nothing_on_any_route() {
        List<String> barriers = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            try (Chrome chrome = every.chrome(reader, address)) {
                for (Page page : every.pages(context)) {
                    if (page.reader() == reader) {
                        barriers.addAll(on(chrome, page, "nl", 1280, false));
                        barriers.addAll(on(chrome, page, "nl", 390, true));
                        barriers.addAll(on(chrome, page, "en", 320, false));
                        barriers.addAll(on(chrome, page, "en", 1280, true));
                    }
                }
                if (reader == Reader.STUDENT) {
                    barriers.addAll(on(chrome, new Page("not-found", "no-such-page", reader), "nl", 1280, false));
                }
            }
        }

        assertThat(barriers).isEmpty();
    }

    private static List<String> on(Chrome chrome, Page page, String language, int width, boolean dark) {
        chrome.resize(width, 844);
        chrome.prefer(dark);
        chrome.open(page.address());
        chrome.speak(language);
        String look = page.name() + " " + language + " " + width + (dark ? " dark" : " light") + ": ";
        List<String> found = new ArrayList<>(chrome.barriers());
        if (!dark) {
            found.addAll(chrome.outOfReach());
        }
        int wider = chrome.pageWidth() - width;
        if (wider > 0) {
            found.add("the page is " + wider + " px wider than the screen");
        }
        return found.stream().map(each -> look + each).toList();
    }
}
