package org.driehoek.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.course.CourseRole;
import org.driehoek.review.ReviewPart;
import org.junit.jupiter.api.Test;

/** UC-050: Find a talk to review. */
class QueueViewTest extends ReviewPages {

    private String list() {
        return text(find(OrderedList.class).single());
    }

    @Test
    void it_lists_what_is_to_be_done_and_counts_the_rest() {
        navigate(QueueView.class);

        assertThat(list()).contains(sam.displayName(), "Tafels en tranen · poging 1", "Talks " + mark);
        assertThat(text(find(QueueTabs.class).single())).contains("Te doen 1", "Mijn concepten 0");
        assertThat(find(Anchor.class)
                        .withTextContaining(sam.displayName())
                        .single()
                        .getHref())
                .isEqualTo("review/" + attempt);
    }

    @Test
    void filters_stand_in_the_address() {
        goes("reviews?student=nobody&late=no&course=" + course);
        assertThat(text(find(EmptyState.class).single())).contains("Niets gevonden");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("nobody");

        goes("reviews?student=SAM&late=no&course=" + course);
        assertThat(list()).contains(sam.displayName());
        assertThat(find(Anchor.class)
                        .withTextContaining(sam.displayName())
                        .single()
                        .getHref())
                .isEqualTo("review/" + attempt + "?course=" + course + "&late=no&student=SAM");
    }

    @Test
    void a_name_that_is_typed_narrows_the_list_down() {
        navigate(QueueView.class);

        test(find(TextField.class).single()).setValue("nobody");
        assertThat(text(find(EmptyState.class).single())).contains("Niets gevonden");
        test(find(TextField.class).single()).setValue("sam");
        assertThat(list()).contains(sam.displayName());
    }

    @Test
    void an_assignment_can_be_chosen_of_a_course() {
        courses.enrol(courses.course("Another " + mark), CourseRole.TRAINER, tess);
        goes("reviews?course=" + course);

        assertThat(find(Select.class).withId("filter-assignment").single().isVisible())
                .isTrue();
    }

    @Test
    void a_draft_and_a_published_review_are_found_in_their_own_lists() {
        int version =
                reviews.save(attempt, 0, new ReviewPart.Overall("Goed.")).now().version();
        goes("reviews");
        assertThat(text(find(EmptyState.class).single())).contains("Alles is besproken");
        goes("reviews?state=draft");
        assertThat(list()).contains(sam.displayName());
        reviews.publish(attempt, version);
        goes("reviews?state=published");
        assertThat(list()).contains(sam.displayName());
    }

    @Test
    void who_is_no_trainer_reads_why_the_list_is_empty() {
        accounts.logIn(sam.username());
        navigate(QueueView.class);

        assertThat(text(find(EmptyState.class).single())).contains("Je bent nergens trainer");
    }

    @Test
    void the_page_is_told_again_in_the_other_language() {
        QueueView view = navigate(QueueView.class);

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(view.getPageTitle()).isEqualTo("Reviews – Driehoek");
        assertThat(list()).contains("Times tables and tears · attempt 1");
    }
}
