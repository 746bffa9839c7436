package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ReportKind;
import org.driehoek.practice.ReportService;
import org.driehoek.practice.ReportedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-001: Find a talk to practise. What a student can do with talks of her own. */
@DriehoekTest
class OwnTalksTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final ReportService reports;
    private final StudentTalks talks;
    private final TestCourses courses;
    private final TestAccounts accounts;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private CourseId course;
    private SignedIn sanne;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    OwnTalksTest(PracticeService practice, ReportService reports, TestCourses courses, TestAccounts accounts) {
        this.practice = practice;
        this.reports = reports;
        this.talks = new StudentTalks(practice);
        this.courses = courses;
        this.accounts = accounts;
    }

    @BeforeEach
    void a_student_practises() {
        course = courses.course("Mentoraat " + mark);
        sanne = accounts.logIn("own-" + mark);
        courses.enrol(course, CourseRole.STUDENT, sanne);
    }

    @Test
    void a_talk_is_shared_on_purpose_and_taken_back() {
        AttemptId attempt = talks.finished();
        navigate(HomeView.class);

        test(button("Delen")).click();
        assertThat(text(find(Dialog.class).single()))
                .contains("docenten en trainers", "wat jij zei", "Mentoraat " + mark + ": niet gedeeld");
        test(button("Delen met Mentoraat " + mark)).click();
        assertThat(practice.sharings(attempt)).allMatch(sharing -> sharing.shared());
        test(button("Klaar")).click();
        assertThat(text(find(AttemptList.class).single())).contains("gedeeld met Mentoraat " + mark);

        test(button("Delen aanpassen")).click();
        test(button("Niet meer delen met Mentoraat " + mark)).click();
        assertThat(practice.sharings(attempt)).noneMatch(sharing -> sharing.shared());
    }

    @Test
    void deleting_asks_names_what_goes_and_can_be_thought_better_of() {
        AttemptId attempt = talks.finished();
        navigate(HomeView.class);

        test(button("Verwijderen")).click();
        assertThat(text(find(Dialog.class).single())).contains("Tafels en tranen", "niveaus", "niet terugdraaien");
        test(button("Niet verwijderen")).click();
        assertThat(practice.debrief(attempt)).isNotNull();

        test(button("Verwijderen")).click();
        test(find(NativeButton.class, find(Dialog.class).single())
                        .withText("Verwijderen")
                        .single())
                .click();

        assertThat(practice.talks(StudentTalks.SCENARIO).attempts()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("debrief/" + attempt);
    }

    @Test
    void of_many_talks_the_older_ones_are_folded_away() {
        for (int i = 0; i < AttemptList.UNFOLDED + 2; i++) {
            talks.finished();
        }

        navigate(HomeView.class);

        assertThat(find(NativeDetails.class)
                        .withClassName("more-attempts")
                        .single()
                        .getSummaryText())
                .isEqualTo("Toon nog 2 eerdere pogingen");
    }

    @Test
    void a_sentence_is_reported_from_the_talk_and_the_answer_stands_at_home() {
        AttemptId attempt = talks.running(1);
        navigate(RunningTalkView.class, attempt.toString());
        test(button("Zin melden")).click();
        assertThat(text(find(ReportDialog.class).single())).contains("Ze zien niet wie je bent");

        test(button("Versturen")).click();
        assertThat(reports.mine()).isEmpty();

        reports.report(attempt, new ReportedLine.Theirs(1, 0), ReportKind.WRONG, "klopt niet " + mark);
        accounts.logInAsAdministrator("own-admin-" + mark);
        reports.open(0, 1_000).reports().stream()
                .filter(report -> report.words().endsWith(mark))
                .forEach(report -> reports.handle(report.id(), "Aangepast " + mark));
        accounts.logIn("own-" + mark);

        navigate(HomeView.class);
        assertThat(text(find(MyReports.class).single())).contains("nieuw antwoord: 1", "Aangepast " + mark);
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
