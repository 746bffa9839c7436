package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.ui.Chip;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-001: Find a talk to practise. */
@DriehoekTest
class HomeViewTest extends SpringBrowserlessTest {
    private final StudentTalks talks;

    @Autowired
    HomeViewTest(PracticeService practice) {
        talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("home-first")
    void a_talk_says_what_it_is_and_who_will_see_it() {
        HomeView home = navigate(HomeView.class);

        assertThat(home.getPageTitle()).isEqualTo("Vandaag – Driehoek");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Tafels en tranen");
        assertThat(find(Chip.class).all()).extracting(Chip::getText).contains("eigen oefening: alleen jij ziet dit");
        assertThat(links()).contains("brief/tafels-en-tranen");
    }

    @Test
    @WithAccount(value = "home-english", language = "en")
    void it_speaks_the_language_of_the_account() {
        HomeView home = navigate(HomeView.class);

        assertThat(home.getPageTitle()).isEqualTo("Today – Driehoek");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Times tables and tears");
    }

    @Test
    @WithAccount("home-left-off")
    void a_talk_that_was_left_off_goes_on_at_its_turn() {
        AttemptId attempt = talks.running(5);

        navigate(HomeView.class);

        assertThat(find(Anchor.class)
                        .withText("Ga verder bij beurt 6 van 14")
                        .single()
                        .getHref())
                .isEqualTo("talk/" + attempt);
    }

    @Test
    @WithAccount("home-finished")
    void every_finished_talk_leads_to_its_debrief() {
        AttemptId first = talks.finished();
        AttemptId second = talks.finished();

        navigate(HomeView.class);

        assertThat(links()).containsSubsequence("debrief/" + second, "debrief/" + first);
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
