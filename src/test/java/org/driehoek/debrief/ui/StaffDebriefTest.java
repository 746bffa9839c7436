package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.driehoek.insight.ClassStory;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.review.ReviewPart;
import org.driehoek.review.ReviewRecords;
import org.driehoek.review.ReviewService;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-042: Read a student's talk. UC-004: Read back a talk, with what a trainer wrote. */
@DriehoekTest
class StaffDebriefTest extends SpringBrowserlessTest {
    private final ClassStory story;
    private final ReviewService reviews;
    private final ReviewRecords records;
    private final ReflectionService reflections;
    private final JdbcClient database;
    private ClassStory.Class group;
    private SignedIn anna;
    private SignedIn trainer;
    private AttemptId attempt;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each story
    StaffDebriefTest(
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            ReviewService reviews,
            ReviewRecords records,
            ReflectionService reflections,
            JdbcClient database) {
        this.story = new ClassStory(courses, accounts, practice, clock);
        this.reviews = reviews;
        this.records = records;
        this.reflections = reflections;
        this.database = database;
    }

    @BeforeEach
    void a_student_has_finished_an_assigned_talk() {
        group = story.begins();
        anna = story.student(group, "anna");
        trainer = story.trainer(group);
        attempt = story.finishes(anna, group);
    }

    @Test
    @WithAccount("staff-lecturer")
    void a_lecturer_reads_what_the_student_reads_and_that_is_written_down() {
        story.logIn(group.lecturer());

        DebriefView view = navigate(DebriefView.class, attempt.toString());

        assertThat(text(view)).contains("Gesprek van " + anna.displayName(), "poging 1", "Groep " + group.mark());
        assertThat(find(StoryPanel.class).all()).hasSize(1);
        assertThat(hrefs()).contains(at("profile"), at("later")).doesNotContain(at("reactions"), at("next"));
        click("Verder: Jouw profiel");
        assertThat(find(ProfilePanel.class).all()).hasSize(1);
        assertThat(seen()).isEqualTo(1);
        UI.getCurrent().navigate(at("later"));
        assertThat(find(OwnPanel.class).all()).isEmpty();
        assertThat(hrefs()).contains("progress/" + group.assignment()).doesNotContain("review/" + attempt);
        assertThat(seen()).isEqualTo(2);
    }

    @Test
    @WithAccount("staff-what-if")
    void a_lecturer_says_something_else_too_and_practises_nothing() {
        story.logIn(group.lecturer());

        navigate(DebriefView.class, attempt + "/what-if");
        test(find(NativeButton.class, find(WhatIfTurns.class).single()).all().getFirst())
                .click();
        test(find(NativeButton.class, find(WhatIfMoves.class).single()).all().getLast())
                .click();

        assertThat(find(WhatIfLevels.class).all()).hasSize(1);
        assertThat(find(PractiseOn.class).all()).isEmpty();
    }

    private long seen() {
        return database.sql("select count(*) from audit_entry where actor_id = :who and kind = 'SAW'")
                .param("who", group.lecturer().account().value())
                .query(Long.class)
                .single();
    }

    @Test
    @WithAccount("staff-answers")
    void staff_read_what_the_student_wrote_for_them_and_not_how_it_felt() {
        story.logIn(anna);
        reflections.react(attempt, new FirstReaction("wiebelig", 9, 2));
        reflections.answer(attempt, "turned", "", "Toen ik wachtte, vertelde hij.");
        story.logIn(trainer);

        for (String step : List.of("story", "profile", "later")) {
            assertThat(text(navigate(DebriefView.class, attempt + "/" + step))).doesNotContain("wiebelig");
        }
        assertThat(text(find(AnswersPanel.class).single()))
                .contains("Wanneer werd Henk stiller", "Toen ik wachtte, vertelde hij.", "Nog niets.");
        assertThat(find(QuestionsPanel.class).all()).isEmpty();
        UI.getCurrent().navigate("debrief/" + attempt + "/reactions");
        assertThat(getCurrentView()).isNotInstanceOf(DebriefView.class);
    }

    @Test
    @WithAccount("staff-trainer")
    void a_trainer_goes_on_to_the_review() {
        story.logIn(trainer);

        navigate(DebriefView.class, attempt.toString());

        assertThat(hrefs()).contains("review/" + attempt);
    }

    @Test
    @WithAccount("staff-stranger")
    void fellow_students_and_the_staff_of_other_courses_find_no_such_page() {
        for (SignedIn person :
                List.of(story.student(group, "bram"), story.begins().lecturer())) {
            story.logIn(person);
            UI.getCurrent().navigate("debrief/" + attempt);

            assertThat(getCurrentView()).isNotInstanceOf(DebriefView.class);
        }
    }

    @Test
    @WithAccount("staff-reviewed")
    void a_student_reads_a_trainers_level_beside_the_rules_and_has_then_read_it() {
        Level rules = records.published(attempt).isEmpty() ? publish() : Level.NOT_OBSERVABLE;
        story.logIn(anna);
        assertThat(records.states(List.of(attempt)).get(attempt))
                .satisfies(state -> assertThat(state.unread()).isTrue());

        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        navigate(DebriefView.class, attempt + "/profile");

        String given = rules == Level.NOT_OBSERVABLE ? "te weinig gezien" : String.valueOf(rules.number());
        assertThat(text(find(ProfilePanel.class).single()))
                .contains(
                        "volgens de regels: " + given + " · volgens " + trainer.displayName() + ": 4", "Je luistert.");
        navigate(DebriefView.class, attempt + "/later");
        assertThat(text(find(ReviewsPanel.class).single())).contains("Mooi gesprek.", "Je luistert.", "beurt 2");
        assertThat(hrefs()).contains(at("story") + "#turn-2");
        assertThat(text(navigate(DebriefView.class, attempt + "/story")))
                .contains(trainer.displayName() + " schreef bij deze beurt:", "Hier draaide het om.");
        assertThat(find(H4.class).withId("turn-2").all()).hasSize(1);
        assertThat(records.states(List.of(attempt)).get(attempt))
                .satisfies(state -> assertThat(state.unread()).isFalse());
    }

    private Level publish() {
        story.logIn(trainer);
        Level rules = reviews.open(attempt)
                .debrief()
                .attempt()
                .levels()
                .getOrDefault(Dimension.LISTENING, Level.NOT_OBSERVABLE);
        int version = reviews.save(attempt, 0, new ReviewPart.Judged(Dimension.LISTENING, Level.STRONG, "Je luistert."))
                .now()
                .version();
        version = reviews.save(attempt, version, new ReviewPart.Commented(2, "Hier draaide het om."))
                .now()
                .version();
        version = reviews.save(attempt, version, new ReviewPart.Overall("Mooi gesprek."))
                .now()
                .version();
        reviews.publish(attempt, version);
        return rules;
    }

    private String at(String step) {
        return "debrief/" + attempt + "/" + step;
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
