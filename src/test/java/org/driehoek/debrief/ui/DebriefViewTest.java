package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.driehoek.DriehoekTest;
import org.driehoek.assessment.Feedback;
import org.driehoek.base.Languages;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.Sharing;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-004: Read back a talk. */
@DriehoekTest
class DebriefViewTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final StudentTalks talks;
    private final ReportService reports;
    private final ReflectionService reflections;
    private final TestCourses courses;
    private final TestAccounts accounts;

    @Autowired
    DebriefViewTest(
            PracticeService practice,
            ReportService reports,
            ReflectionService reflections,
            TestCourses courses,
            TestAccounts accounts) {
        this.practice = practice;
        this.reports = reports;
        this.reflections = reflections;
        this.courses = courses;
        this.accounts = accounts;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("debrief-story")
    void the_story_comes_without_levels_and_tells_what_the_parent_thought() {
        open(talks.finished(), DebriefStep.STORY);

        assertThat(find(ProfilePanel.class).all()).isEmpty();
        assertThat(text(find(WholeScript.class).single())).contains("Wat Henk de Wit dacht:");
    }

    @Test
    @WithAccount("debrief-evidence")
    void each_finding_stands_with_its_turn_words_rule_and_source() {
        AttemptId attempt = talks.finished();
        open(attempt, DebriefStep.PROFILE);

        Debrief debrief = practice.debrief(attempt);
        String profile = text(find(ProfilePanel.class).single());
        assertThat(debrief.feedback().all())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(profile)
                        .contains(
                                item.where().nl(),
                                item.plain().nl(),
                                item.observation().rule()));
        assertThat(debrief.feedback().all().stream()
                        .map(Feedback.Item::ownWords)
                        .filter(own -> own != null))
                .allSatisfy(own -> assertThat(profile).contains(own.nl()));
    }

    @Test
    @WithAccount("debrief-language")
    void what_was_opened_stays_open_in_the_other_language() {
        DebriefView view = open(talks.finished(), DebriefStep.PROFILE);
        test(find(NativeDetails.class, find(ProfilePanel.class).single()).first())
                .toggleContent();

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(view.getPageTitle()).isEqualTo("Your profile – Debrief: Times tables and tears – Driehoek");
        assertThat(find(NativeDetails.class, find(ProfilePanel.class).single())
                        .first()
                        .isOpen())
                .isTrue();
        assertThat(find(NativeDetails.class, find(ProfilePanel.class).single())
                        .last()
                        .isOpen())
                .isFalse();
    }

    @Test
    @WithAccount("debrief-again")
    void it_leads_to_the_next_try_and_to_the_tries_before() {
        AttemptId first = talks.finished();
        AttemptId second = talks.finished();
        open(second, DebriefStep.NEXT);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("brief/" + StudentTalks.SCENARIO, "debrief/" + first);
    }

    @Test
    @WithAccount("debrief-open")
    void a_talk_that_is_still_open_goes_on_first() {
        AttemptId attempt = talks.running(2);

        UI.getCurrent().navigate("debrief/" + attempt);

        assertThat(getCurrentView()).isNotInstanceOf(DebriefView.class);
    }

    @Test
    @WithAccount("debrief-why")
    void why_the_parent_said_something_is_told_when_it_is_asked() {
        open(talks.finished(), DebriefStep.STORY);
        assertThat(find(WhyPanel.class).all()).isEmpty();

        NativeDetails why = find(NativeDetails.class, find(WholeScript.class).single()).all().stream()
                .filter(details -> text(details.getSummary()).startsWith("Waarom zei Henk"))
                .findFirst()
                .orElseThrow();
        test(why).toggleContent();

        assertThat(text(find(WhyPanel.class).single())).contains("Alles samen in deze beurt", "vertrouwen");
    }

    @Test
    @WithAccount("debrief-share")
    void an_own_talk_can_be_shared_with_a_course_and_taken_back() {
        AttemptId attempt = talks.finished();
        CourseId course = courses.course("Gedeelde groep");
        courses.enrol(course, CourseRole.STUDENT, accounts.account("debrief-share"));
        open(attempt, DebriefStep.LATER);

        click("Delen met docenten en trainers van Gedeelde groep");
        assertThat(practice.sharings(attempt)).singleElement().matches(Sharing::shared);

        click("Niet meer delen met Gedeelde groep");
        assertThat(practice.sharings(attempt)).singleElement().matches(sharing -> !sharing.shared());
        assertThat(text(find(OwnPanel.class).single())).contains("Niet meer gedeeld met Gedeelde groep.");
    }

    @Test
    @WithAccount("debrief-delete")
    void an_own_talk_is_deleted_after_a_question() {
        AttemptId attempt = talks.finished();
        open(attempt, DebriefStep.LATER);

        click("Verwijder dit gesprek");
        assertThat(practice.debrief(attempt)).isNotNull();
        click("Nee, niet verwijderen");
        click("Verwijder dit gesprek");
        click("Ja, verwijder het");

        assertThat(practice.talks(StudentTalks.SCENARIO).attempts()).isEmpty();
        assertThat(getCurrentView()).isNotInstanceOf(DebriefView.class);
    }

    @Test
    @WithAccount("debrief-report")
    void a_sentence_can_be_reported_to_the_authors() {
        open(talks.finished(), DebriefStep.STORY);
        NativeDetails report = find(NativeDetails.class, find(WholeScript.class).single()).all().stream()
                .filter(details -> text(details.getSummary()).equals("Zin melden"))
                .findFirst()
                .orElseThrow();
        test(report).toggleContent();

        click("Versturen");
        assertThat(reports.mine()).isEmpty();
        RadioButtonGroup<?> kind = find(RadioButtonGroup.class).all().getLast();
        test(kind).selectItem("kwetsend");
        click("Versturen");

        assertThat(reports.mine()).singleElement().satisfies(sent -> {
            assertThat(sent.kind()).isEqualTo(ReportKind.HURTFUL);
            assertThat(sent.turn()).isZero();
        });
        assertThat(text(find(ReportForm.class).single())).contains("Dank je.");
    }

    private DebriefView open(AttemptId attempt, DebriefStep step) {
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        return navigate(DebriefView.class, attempt + "/" + step.id());
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
