package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.PracticeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-002: Prepare a talk. */
@DriehoekTest
class BriefViewTest extends SpringBrowserlessTest {
    private final StudentTalks talks;

    @Autowired
    BriefViewTest(PracticeService practice) {
        talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("brief-reads")
    void it_shows_the_file_and_says_who_will_see_the_talk() {
        BriefView brief = navigate(BriefView.class, StudentTalks.SCENARIO);

        assertThat(brief.getPageTitle()).isEqualTo("Tafels en tranen – Driehoek");
        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .contains("Toets rekenen", "Wat Milan zelf schrijft");
        assertThat(find(Paragraph.class).withClassName("seen-by").single().getText())
                .startsWith("Eigen oefening: alleen jij");
    }

    @Test
    @WithAccount("brief-missing")
    void nothing_is_chosen_beforehand_and_what_is_missing_is_named() {
        navigate(BriefView.class, StudentTalks.SCENARIO);
        assertThat(groups()).isNotEmpty().allMatch(RadioButtonGroup::isEmpty);

        choose(groups().getFirst());
        test(begin()).click();

        assertThat(groups().getFirst().isInvalid()).isFalse();
        assertThat(groups().subList(1, groups().size())).allMatch(RadioButtonGroup::isInvalid);
        assertThat(find(Notice.class)
                        .withClassName("said")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("nog niet alles", groups().getLast().getLabel())
                .doesNotContain(groups().getFirst().getLabel());
    }

    @Test
    @WithAccount("brief-language")
    void what_was_chosen_and_opened_stays_when_the_language_changes() {
        navigate(BriefView.class, StudentTalks.SCENARIO);
        groups().forEach(BriefViewTest::choose);
        List<String> chosen = groups().stream().map(RadioButtonGroup::getValue).toList();
        find(NativeDetails.class).first().setOpen(true);

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(groups()).extracting(RadioButtonGroup::getValue).isEqualTo(chosen);
        assertThat(groups().getFirst().getLabel()).isEqualTo("Where will the two of you sit?");
        assertThat(find(NativeDetails.class).first().isOpen()).isTrue();
        assertThat(find(NativeDetails.class).first().getSummaryText()).isEqualTo("Maths test");
    }

    @Test
    @WithAccount("brief-begins")
    void a_complete_preparation_opens_the_door() {
        navigate(BriefView.class, StudentTalks.SCENARIO);
        groups().forEach(BriefViewTest::choose);

        test(begin()).click();

        assertThat(getCurrentView()).isInstanceOf(RunningTalkView.class);
    }

    @Test
    @WithAccount("brief-open")
    void whoever_has_begun_goes_on_instead_of_preparing_again() {
        talks.running(2);

        UI.getCurrent().navigate("brief/" + StudentTalks.SCENARIO);

        assertThat(getCurrentView()).isInstanceOf(RunningTalkView.class);
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<String>> groups() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<String>) group)
                .toList();
    }

    private static void choose(RadioButtonGroup<String> group) {
        group.setValue(group.getListDataView().getItem(0));
    }

    private NativeButton begin() {
        return find(NativeButton.class).withTextContaining("Begin het gesprek").single();
    }
}
