package org.driehoek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.driehoek.DriehoekServerTest;
import org.driehoek.browser.Pages.Page;
import org.driehoek.browser.Pages.Reader;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes a picture of every page in both languages, wide and narrow, light and dark: {@code make screens}, then look. */
@DriehoekServerTest
@Tag("screens")
class ScreensTest {
    private record Look(String language, int width, int height, boolean dark) {
        @Override
        public String toString() {
            return language + "-" + width + (dark ? "-dark" : "");
        }
    }

    private static final String STUDENT = "sanne";
    private static final String PHOTOGRAPHED = "sanne-on-pictures";
    private static final String PASSWORD = "driehoek";
    private static final List<Look> LOOKS = List.of(
            new Look("nl", 1280, 800, false),
            new Look("nl", 1280, 800, true),
            new Look("nl", 390, 844, false),
            new Look("nl", 390, 844, true),
            new Look("en", 1280, 800, false),
            new Look("en", 1280, 800, true),
            new Look("en", 390, 844, false),
            new Look("en", 390, 844, true));

    private final ServletContext context;
    private final String address;
    private final StudentTalks talks;
    private final EveryPage every;

    @Autowired
    ScreensTest(
            ServletContext context,
            @LocalServerPort int port,
            PracticeService practice,
            ReflectionService reflections,
            TestAccounts accounts,
            TestCourses courses) {
        this.context = context;
        this.address = "http://localhost:" + port;
        this.every = new EveryPage(practice, reflections, accounts, courses, PHOTOGRAPHED);
        this.talks = new StudentTalks(practice);
        accounts.logIn(STUDENT);
    }

    @Test
    void every_page_is_on_the_contact_sheet() throws IOException {
        ContactSheet sheet = new ContactSheet(Path.of("target", "screens"));
        for (Reader reader : Reader.values()) {
            try (Chrome chrome = every.chrome(reader, address)) {
                for (Page page : every.pages(context)) {
                    if (page.reader() == reader) {
                        for (Look look : LOOKS) {
                            sheet.add(page.name(), look.toString(), picture(chrome, page, look));
                        }
                    }
                }
            }
        }

        assertThat(sheet.write()).exists();
    }

    /** Writes the picture at the head of the README. */
    @Test
    void the_readme_shows_a_talk() throws IOException {
        AttemptId running = talks.heated();
        Path picture = Path.of("src", "docs", "images", "talk.png");
        Files.createDirectories(picture.getParent());
        try (Chrome chrome = new Chrome(address)) {
            chrome.logIn(STUDENT, PASSWORD);
            chrome.resize(1280, 800);
            chrome.prefer(false);
            chrome.open("talk/" + running);
            chrome.speak("en");
            Files.write(picture, Files.readAllBytes(chrome.picture().toPath()));
        }

        assertThat(picture).isNotEmptyFile();
    }

    private static BufferedImage picture(Chrome chrome, Page page, Look look) throws IOException {
        chrome.resize(look.width(), look.height());
        chrome.prefer(look.dark());
        chrome.open(page.address());
        chrome.speak(look.language());
        // The talk fills the window; other pages are shown to their end.
        if (!page.address().startsWith("talk/")) {
            chrome.resize(look.width(), Math.max(look.height(), chrome.pageHeight()));
            chrome.settle();
        }
        return ImageIO.read(chrome.picture());
    }
}
