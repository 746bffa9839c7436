package org.driehoek.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.SavedMark;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.Debrief;
import org.driehoek.review.JudgedLevel;
import org.driehoek.review.OwnReview;
import org.driehoek.review.ReviewPart;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.junit.jupiter.api.Test;

/** UC-051: Review a talk. */
class ReviewViewTest extends ReviewPages {

    private ReviewView opens() {
        return navigate(ReviewView.class, attempt.toString());
    }

    private OwnReview saved() {
        return reviews.open(attempt).own();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private void clicks(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void chooses(Dimension dimension, String words) {
        RadioButtonGroup<Object> group =
                find(RadioButtonGroup.class).withId("mine-" + dimension.id()).single();
        test(group).selectItem(words);
    }

    /** Chooses another level than the rules gave, and returns it. */
    private Level overrides(Dimension dimension) {
        Level rules =
                reviews.open(attempt).debrief().assessment().result(dimension).level();
        chooses(dimension, rules == Level.STRONG ? "2 in ontwikkeling" : "4 sterk");
        return rules == Level.STRONG ? Level.EMERGING : Level.STRONG;
    }

    private String notices() {
        return find(Notice.class).withClassName("said").all().stream()
                .map(ReviewPages::text)
                .reduce("", String::concat);
    }

    @Test
    void each_turn_stands_beside_what_the_rules_saw_in_it() {
        opens();

        Debrief debrief = reviews.open(attempt).debrief();
        String talk = text(find(TalkPanel.class).single());
        assertThat(talk).contains("Wat Henk de Wit dacht:", sam.displayName());
        assertThat(debrief.feedback().all())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(talk)
                        .contains(
                                item.plain().nl(),
                                item.observation().rule(),
                                item.where().nl()));
        assertThat(find(LevelCard.class).all()).hasSize(Dimension.values().length);
    }

    @Test
    void what_the_student_wrote_afterwards_can_be_read_beside_the_talk() {
        opens();

        assertThat(text(find(AnswersPanel.class).single()))
                .contains("Wat de student schreef", "Wanneer werd Henk stiller", "Nog niets.");
    }

    @Test
    void a_level_is_confirmed_or_overridden_with_a_reason() {
        opens();

        test(find(NativeButton.class).withClassName("confirm").all().getFirst()).click();
        Level mine = overrides(Dimension.LISTENING);
        test(area("reason-listening")).setValue("Je vroeg echt door.");

        assertThat(saved().levels().get(Dimension.LISTENING)).satisfies(judged -> {
            assertThat(judged.byTrainer()).isEqualTo(mine);
            assertThat(judged.reason()).isEqualTo("Je vroeg echt door.");
        });
        assertThat(saved().levels().values())
                .filteredOn(level -> !level.overridden())
                .hasSize(1);
    }

    @Test
    void comments_are_saved_while_they_are_typed_and_stand_there_again() {
        opens();
        test(area("comment-2")).setValue("Mooie vraag.");
        test(area("overall")).setValue("Rustig gesprek.");

        assertThat(saved().comments()).containsEntry(2, "Mooie vraag.");
        assertThat(text(find(SavedMark.class).single())).contains("Bewaard");
        opens();
        assertThat(area("comment-2").getValue()).isEqualTo("Mooie vraag.");
        assertThat(area("overall").getValue()).isEqualTo("Rustig gesprek.");
        assertThat(area("overall").getElement().getAttribute("data-saved"))
                .isEqualTo(String.valueOf("Rustig gesprek.".hashCode()));
    }

    @Test
    void the_trainer_sees_what_the_student_will_see_before_publishing() {
        opens();
        overrides(Dimension.EMOTION);

        clicks("look");
        clicks("publish-now");
        assertThat(notices()).contains("Er ontbreekt een reden");
        assertThat(area("reason-emotion").isInvalid()).isTrue();
        assertThat(saved().published()).isFalse();

        test(area("reason-emotion")).setValue("Je noemde zijn zorg.");
        assertThat(text(find(StudentPreview.class).single())).contains("Je noemde zijn zorg.");
        clicks("publish-now");
        assertThat(saved().published()).isTrue();
        assertThat(text(find(PublishedPanel.class).single())).contains("nog niet geopend");
        assertThat(area("reason-emotion").isReadOnly()).isTrue();
    }

    @Test
    void nothing_is_not_published() {
        opens();
        clicks("look");
        clicks("publish-now");

        assertThat(notices()).contains("Er valt nog niets te publiceren");
    }

    @Test
    void all_other_levels_are_confirmed_with_one_click() {
        opens();
        clicks("confirm-others");

        assertThat(saved().levels()).hasSize(Dimension.values().length);
        assertThat(saved().levels().values()).noneMatch(JudgedLevel::overridden);
    }

    @Test
    void a_published_review_leads_to_the_next_talk_and_can_be_taken_back() {
        AttemptId second = finishes();
        accounts.logIn(tess.username());
        goes("review/" + attempt + "?course=" + course);
        test(area("overall")).setValue("Goed.");
        clicks("look");
        clicks("publish-now");
        assertThat(find(Anchor.class).withId("next-review").single().getHref())
                .isEqualTo("review/" + second + "?course=" + course);
        accounts.logIn(sam.username());
        reviews.markRead(attempt);
        accounts.logIn(tess.username());

        clicks("withdraw");

        assertThat(saved().published()).isFalse();
        assertThat(notices()).contains("weer een concept", "las de bespreking al op");
        assertThat(area("overall").isReadOnly()).isFalse();
    }

    @Test
    void from_one_talk_to_the_next_the_page_shows_the_other() {
        AttemptId second = finishes();
        accounts.logIn(tess.username());
        opens();
        test(area("overall")).setValue("Over de eerste.");

        goes("review/" + second);

        assertThat(area("overall").getValue()).isEmpty();
    }

    @Test
    void what_another_window_saved_elsewhere_is_shown_and_nothing_is_lost() {
        opens();
        reviews.save(attempt, 0, new ReviewPart.Commented(1, "In het andere venster."));

        test(area("overall")).setValue("In dit venster.");

        assertThat(saved().overall()).isEqualTo("In dit venster.");
        assertThat(area("comment-1").getValue()).isEqualTo("In het andere venster.");
        assertThat(notices()).contains("Je werkt ook in een ander venster");
    }

    @Test
    void where_two_windows_wrote_the_same_the_trainer_chooses() {
        opens();
        reviews.save(attempt, 0, new ReviewPart.Overall("Daar."));

        test(area("overall")).setValue("Hier.");
        assertThat(area("overall").getValue()).isEqualTo("Hier.");
        assertThat(notices()).contains("“Daar.”", "“Hier.”");
        assertThat(saved().overall()).isEqualTo("Daar.");

        test(find(NativeButton.class).withText("Houd wat hier staat").single()).click();
        assertThat(saved().overall()).isEqualTo("Hier.");
    }

    @Test
    void a_review_that_another_window_published_is_shown_as_published_and_the_text_is_kept() {
        int version =
                reviews.save(attempt, 0, new ReviewPart.Overall("Klaar.")).now().version();
        opens();
        reviews.publish(attempt, version);

        test(area("overall")).setValue("Nog iets.");

        assertThat(notices()).contains("“Nog iets.”", "in een ander venster gepubliceerd");
        assertThat(find(PublishedPanel.class).all()).hasSize(1);
        assertThat(saved().overall()).isEqualTo("Klaar.");
    }

    @Test
    void another_trainer_at_the_same_talk_is_told_of() {
        SignedIn timo = accounts.account("timo-" + mark);
        courses.enrol(course, CourseRole.TRAINER, timo);
        reviews.save(attempt, 0, new ReviewPart.Overall("Van Tess."));
        accounts.logIn(timo.username());

        opens();

        assertThat(text(find(ReviewView.class).single())).contains("concept van " + tess.displayName());
        assertThat(area("overall").getValue()).isEmpty();
    }

    @Test
    void who_is_no_trainer_any_more_is_told_and_keeps_the_text() {
        opens();
        courses.remove(course, CourseRole.TRAINER, tess);

        test(area("overall")).setValue("Te laat.");

        assertThat(notices()).contains("Dit is niet bewaard");
        assertThat(area("overall").getValue()).isEqualTo("Te laat.");
    }

    @Test
    void what_is_typed_stays_when_the_language_changes() {
        ReviewView view = opens();
        test(area("overall")).setValue("Rustig gesprek.");

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(view.getPageTitle()).isEqualTo("Review: " + sam.displayName() + " – Driehoek");
        assertThat(area("overall").getValue()).isEqualTo("Rustig gesprek.");
        assertThat(area("overall").getLabel()).isEqualTo("Your comment on the whole talk");
    }

    @Test
    void a_talk_of_another_course_is_a_page_that_does_not_exist() {
        SignedIn stranger = accounts.account("stranger-" + mark);
        courses.enrol(courses.course("Other " + mark), CourseRole.TRAINER, stranger);
        for (String address : List.of("review/" + attempt, "review/nonsense")) {
            accounts.logIn(stranger.username());
            goes(address);
            assertThat(getCurrentView()).isNotInstanceOf(ReviewView.class);
        }
    }
}
