package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.assessment.Feedback;
import org.driehoek.base.Languages;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-004: Read back a talk. */
@DriehoekTest
class DebriefViewTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final StudentTalks talks;

    @Autowired
    DebriefViewTest(PracticeService practice) {
        this.practice = practice;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("debrief-story")
    void the_story_comes_before_the_levels_and_tells_what_the_parent_thought() {
        DebriefView view = navigate(DebriefView.class, talks.finished().toString());

        List<Component> parts = view.getChildren().toList();
        assertThat(parts.indexOf(find(StoryPanel.class).single()))
                .isLessThan(parts.indexOf(find(ProfilePanel.class).single()));
        assertThat(text(find(WholeScript.class).single())).contains("Wat Henk de Wit dacht:");
    }

    @Test
    @WithAccount("debrief-evidence")
    void each_finding_stands_with_its_turn_words_rule_and_source() {
        AttemptId attempt = talks.finished();
        navigate(DebriefView.class, attempt.toString());

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
        DebriefView view = navigate(DebriefView.class, talks.finished().toString());
        test(find(NativeDetails.class, find(ProfilePanel.class).single()).first())
                .toggleContent();

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(view.getPageTitle()).isEqualTo("Debrief: Times tables and tears – Driehoek");
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
        navigate(DebriefView.class, second.toString());

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

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
