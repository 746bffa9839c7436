package org.driehoek.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.driehoek.insight.ClassStory;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-040: See how classes are doing. UC-041: Follow a class. */
@DriehoekTest
class ProgressViewTest extends SpringBrowserlessTest {
    private final ClassStory story;
    private ClassStory.Class group;
    private SignedIn anna;
    private SignedIn bram;
    private AttemptId attempt;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each story
    ProgressViewTest(TestCourses courses, TestAccounts accounts, PracticeService practice, Clock clock) {
        story = new ClassStory(courses, accounts, practice, clock);
    }

    @BeforeEach
    void a_class_has_begun() {
        group = story.begins();
        anna = story.student(group, "anna");
        bram = story.student(group, "bram");
        attempt = story.finishes(bram, group);
        story.logIn(group.lecturer());
    }

    @Test
    @WithAccount("progress-lecturer")
    void a_lecturer_sees_who_has_finished_and_reads_the_talk_back() {
        ProgressView view = navigate(ProgressView.class, group.assignment().toString());

        assertThat(view.getPageTitle()).isEqualTo("Voortgang: Tafels en tranen – Driehoek");
        assertThat(text(view)).contains("1 van 2 klaar", anna.displayName(), "niet begonnen", "poging 1 afgerond op");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("debrief/" + attempt)
                .contains("progress/" + group.assignment() + "?show=not-started");
        assertThat(find(SpreadPanel.class).single().isVisible()).isTrue();
    }

    @Test
    @WithAccount("progress-search")
    void typing_a_name_narrows_the_list_and_keeps_the_form() {
        navigate(ProgressView.class, group.assignment().toString());
        TextField name = find(TextField.class).withId("look-name").single();

        test(name).setValue("ANNA");

        assertThat(find(TextField.class).withId("look-name").single()).isSameAs(name);
        assertThat(rows()).hasSize(1);
        test(name).setValue("nobody at all");
        assertThat(text(find(ProgressView.class).single())).contains("Niemand gevonden");
    }

    @Test
    @WithAccount("progress-address")
    void an_address_keeps_what_is_shown_in_either_language() {
        UI.getCurrent().navigate("progress/" + group.assignment(), QueryParameters.of("show", "not-started"));

        assertThat(rows()).hasSize(1);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(rows()).hasSize(1);
        assertThat(text(find(ProgressView.class).single())).contains("not started");
    }

    @Test
    @WithAccount("progress-take")
    void names_a_link_and_a_file_can_be_taken_along() {
        navigate(ProgressView.class, group.assignment().toString());
        test(find(NativeDetails.class, find(TakeAway.class).single()).single()).toggleContent();

        assertThat(find(TextArea.class).withId("names").single().getValue())
                .contains(anna.displayName(), bram.displayName());
        assertThat(find(TextField.class).withId("lms-link").single().getValue())
                .endsWith("/assigned/" + group.assignment());
        assertThat(find(Anchor.class).withId("levels-file").single().getHref()).isNotEmpty();
    }

    @Test
    @WithAccount("progress-list")
    void all_classes_stand_on_one_page() {
        ProgressListView view = navigate(ProgressListView.class);

        assertThat(text(view)).contains("Tafels en tranen", "1 van 2 klaar, 0 bezig");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("progress/" + group.assignment());
    }

    @Test
    @WithAccount("progress-stranger")
    void a_student_and_a_stranger_find_no_such_page() {
        for (SignedIn person : List.of(anna, story.begins().lecturer())) {
            story.logIn(person);
            UI.getCurrent().navigate("progress/" + group.assignment());

            assertThat(getCurrentView()).isNotInstanceOf(ProgressView.class);
        }
        UI.getCurrent().navigate("progress/nonsense");
        assertThat(getCurrentView()).isNotInstanceOf(ProgressView.class);
    }

    private List<NativeTableRow> rows() {
        return find(NativeTableRow.class, find(ProgressTable.class).single()).all().stream()
                .skip(1)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
