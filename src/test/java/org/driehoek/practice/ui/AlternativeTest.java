package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.driehoek.DriehoekTest;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.AssignmentService;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.ContentFolder;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Refusal;
import org.driehoek.practice.TalkView;
import org.driehoek.talk.Input;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A talk that comes too close can be exchanged for an equal one, which counts as much. */
@DriehoekTest
@DirtiesContext
@Tag("slow")
class AlternativeTest extends SpringBrowserlessTest {
    private static final String OTHER = "tafels-anders";
    private static final String FILE = "scenarios/" + StudentTalks.SCENARIO + "/scenario.yaml";

    @TempDir
    private static Path folder;

    private final PracticeService practice;
    private final AssignmentService assignments;
    private final TestCourses courses;
    private final TestAccounts accounts;
    private final Clock clock;

    @Autowired
    AlternativeTest(
            PracticeService practice,
            AssignmentService assignments,
            TestCourses courses,
            TestAccounts accounts,
            Clock clock) {
        this.practice = practice;
        this.assignments = assignments;
        this.courses = courses;
        this.accounts = accounts;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void twoTalks(DynamicPropertyRegistry registry) throws IOException {
        ContentFolder content = ContentFolder.in(folder);
        String original = Files.readString(folder.resolve(FILE));
        content.write(
                "scenarios/" + OTHER + "/scenario.yaml",
                original.replace("\nscenario: " + StudentTalks.SCENARIO, "\nscenario: " + OTHER)
                        .replaceFirst("^scenario: " + StudentTalks.SCENARIO, "scenario: " + OTHER)
                        .replaceFirst("(?m)^title: .*$", "title: {nl: Tafels anders, en: Tables otherwise}"));
        content.write(
                FILE,
                original
                        + "\nnotice: {nl: Het gaat over ruzie thuis., en: It is about quarrels at home.}\nalternative: "
                        + OTHER + "\n");
        registry.add("driehoek.content", () -> folder.toString());
    }

    @Test
    void the_notice_stands_before_anything_else_and_leads_to_the_other_talk() {
        accounts.logIn("notice-private");
        BriefView brief = navigate(BriefView.class, StudentTalks.SCENARIO);

        String text = text(brief);
        assertThat(text).contains("Het gaat over ruzie thuis.", "niemand vraagt je waarom");
        assertThat(text.indexOf("ruzie thuis")).isLessThan(text.indexOf("Voordat de deur opengaat"));
        assertThat(find(Anchor.class)
                        .withText("Liever een ander gesprek: Tafels anders")
                        .single()
                        .getHref())
                .isEqualTo("brief/" + OTHER);

        UI.getCurrent().navigate("brief/" + OTHER);
        assertThat(text((Component) getCurrentView())).contains("Tafels anders").doesNotContain("ruzie thuis");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_other_talk_counts_for_the_same_assignment() {
        CourseId course = courses.course("Alternatief");
        SignedIn lecturer = accounts.logIn("notice-lecturer");
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        AssignmentId assignment = assignments.assign(
                course,
                StudentTalks.SCENARIO,
                OTHER,
                new AssignmentPlan(
                        clock.instant().minusSeconds(60), clock.instant().plusSeconds(86_400), 1, true));
        courses.enrol(course, CourseRole.STUDENT, accounts.logIn("notice-student"));

        UI.getCurrent().navigate("assigned/" + assignment);
        test(find(NativeButton.class)
                        .withText("Liever een ander gesprek: Tafels anders")
                        .single())
                .click();
        assertThat(text((Component) getCurrentView())).contains("Tafels anders", "Toch het eerste gesprek");
        find(RadioButtonGroup.class).all().forEach(group -> {
            RadioButtonGroup<String> each = (RadioButtonGroup<String>) group;
            each.setValue(each.getListDataView().getItem(0));
        });
        test(find(NativeButton.class).withTextContaining("Begin het gesprek").single())
                .click();

        AssignedTalks talks = practice.assigned(assignment).orElseThrow();
        assertThat(talks.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.scenario()).isEqualTo(OTHER);
            assertThat(attempt.assignment()).isEqualTo(assignment);
        });
        TalkView now = practice.open(talks.attempts().getFirst().id());
        practice.say(now.attempt().id(), now.seq(), new Input.Left());
        assertThat(practice.assigned(assignment).orElseThrow().refusal()).isEqualTo(Refusal.NO_ATTEMPTS_LEFT);
        assertThat(practice.talks(OTHER).attempts()).isEmpty();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
