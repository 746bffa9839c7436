package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.driehoek.DriehoekServerTest;
import org.driehoek.browser.Pages.Page;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing keeps people out: axe finds nothing on any registered route, in either language, light or dark, wide or narrow. */
@DriehoekServerTest
@NeedsChromium
class BarriersTest {
    private static final String STUDENT = "with-a-screen-reader";

    private final ServletContext context;
    private final String address;
    private final StudentTalks talks;

    @Autowired
    BarriersTest(ServletContext context, @LocalServerPort int port, PracticeService practice, TestAccounts accounts) {
        this.context = context;
        this.address = "http://localhost:" + port;
        this.talks = new StudentTalks(practice);
        accounts.logIn(STUDENT);
    }

    @Test
    void axe_finds_nothing_on_any_route() {
        Map<String, String> parameters = Map.of(
                "brief",
                StudentTalks.SCENARIO,
                "debrief",
                talks.finished().toString(),
                "talk",
                talks.running(3).toString(),
                "setup",
                "a-link-that-was-used");
        List<String> barriers = new ArrayList<>();
        try (Chrome visitor = new Chrome(address);
                Chrome student = new Chrome(address)) {
            student.logIn(STUDENT, TestAccounts.PASSWORD);
            for (Page page : Pages.of(context, parameters)) {
                Chrome chrome = page.visitor() ? visitor : student;
                barriers.addAll(on(chrome, page, "nl", 1280, false));
                barriers.addAll(on(chrome, page, "nl", 390, true));
                barriers.addAll(on(chrome, page, "en", 320, false));
                barriers.addAll(on(chrome, page, "en", 1280, true));
            }
            barriers.addAll(on(student, new Page("not-found", "no-such-page", false), "nl", 1280, false));
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
        int wider = chrome.pageWidth() - width;
        if (wider > 0) {
            found.add("the page is " + wider + " px wider than the screen");
        }
        return found.stream().map(each -> look + each).toList();
    }
}
