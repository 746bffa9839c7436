package org.driehoek.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.driehoek.base.LearnerId;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.Erasure;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptBadges.Badge;
import org.driehoek.review.ReviewRefusedException.Reason;
import org.driehoek.review.SaveAnswer.MovedOn;
import org.driehoek.review.SaveAnswer.Saved;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-051: Review a talk. */
class ReviewServiceTest extends ReviewStory {

    final ReviewService service;
    final ReviewRecords records;
    final ReviewBadges badges;
    final ReviewPersonalData personal;

    @Autowired
    ReviewServiceTest(ReviewService service, ReviewRecords records, ReviewBadges badges, ReviewPersonalData personal) {
        this.service = service;
        this.records = records;
        this.badges = badges;
        this.personal = personal;
    }

    private OwnReview saves(ReviewPart part) {
        return saves(service.open(attempt).own().version(), part);
    }

    private OwnReview saves(int version, ReviewPart part) {
        SaveAnswer answer = service.save(attempt, version, part);
        assertThat(answer).isInstanceOf(Saved.class);
        return answer.now();
    }

    private OwnReview publishes() {
        return service.publish(attempt, service.open(attempt).own().version()).now();
    }

    private ReviewState state() {
        return records.states(List.of(attempt)).getOrDefault(attempt, ReviewState.NONE);
    }

    private Level byRules(Dimension dimension) {
        return service.open(attempt).debrief().assessment().result(dimension).level();
    }

    private Level another(Dimension dimension) {
        return byRules(dimension) == Level.STRONG ? Level.EMERGING : Level.STRONG;
    }

    private void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ReviewRefusedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void every_part_is_saved_by_itself_and_stands_there_again() {
        Level level = another(Dimension.LISTENING);
        OwnReview first = saves(0, new ReviewPart.Overall("Mooi gesprek."));
        OwnReview second = saves(first.version(), new ReviewPart.Judged(Dimension.LISTENING, level, "Je vroeg door."));
        saves(second.version(), new ReviewPart.Commented(2, "Hier luisterde je."));

        ReviewSheet sheet = service.open(attempt);

        assertThat(sheet.student()).isEqualTo(sam.displayName());
        assertThat(sheet.own().overall()).isEqualTo("Mooi gesprek.");
        assertThat(sheet.own().levels())
                .containsExactly(entry(new JudgedLevel(byRules(Dimension.LISTENING), level, "Je vroeg door.")));
        assertThat(sheet.own().comments()).containsEntry(2, "Hier luisterde je.");
        assertThat(sheet.own().published()).isFalse();
    }

    private static Map.Entry<Dimension, JudgedLevel> entry(JudgedLevel judged) {
        return Map.entry(Dimension.LISTENING, judged);
    }

    @Test
    void the_rules_level_stays_what_it_is() {
        Level before = byRules(Dimension.EMOTION);
        saves(new ReviewPart.Judged(Dimension.EMOTION, another(Dimension.EMOTION), "Anders gezien."));
        publishes();

        assertThat(byRules(Dimension.EMOTION)).isEqualTo(before);
        assertThat(records.published(attempt).getFirst().levels().get(Dimension.EMOTION))
                .satisfies(judged -> assertThat(judged.byRules()).isEqualTo(before))
                .satisfies(judged -> assertThat(judged.overridden()).isTrue());
    }

    @Test
    void opening_a_talk_begins_no_draft() {
        service.open(attempt);

        assertThat(records.states(List.of(attempt))).containsEntry(attempt, ReviewState.NONE);
    }

    @Test
    void all_other_levels_are_confirmed_at_once() {
        Level level = another(Dimension.CARE);
        saves(new ReviewPart.Judged(Dimension.CARE, level, "Zorgvuldig."));

        OwnReview own = saves(new ReviewPart.OthersConfirmed());

        assertThat(own.levels()).hasSize(Dimension.values().length);
        assertThat(own.levels().entrySet().stream()
                        .filter(each -> each.getValue().overridden()))
                .extracting(Map.Entry::getKey)
                .containsExactly(Dimension.CARE);
    }

    @Test
    void the_second_window_of_a_trainer_is_told_and_overwrites_nothing() {
        OwnReview here = saves(0, new ReviewPart.Overall("In dit venster."));
        saves(here.version(), new ReviewPart.Overall("In het andere venster."));

        SaveAnswer answer = service.save(attempt, here.version(), new ReviewPart.Overall("Nog eens in dit venster."));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        MovedOn.class,
                        moved -> assertThat(moved.now().overall()).isEqualTo("In het andere venster."));
        assertThat(service.open(attempt).own().overall()).isEqualTo("In het andere venster.");
    }

    @Test
    void nothing_and_another_level_without_a_reason_are_not_published() {
        refused(Reason.EMPTY, () -> service.publish(attempt, 0));
        saves(new ReviewPart.Judged(Dimension.WELCOME, another(Dimension.WELCOME), " "));

        refused(Reason.REASON_MISSING, this::publishes);
        assertThat(records.published(attempt)).isEmpty();
    }

    @Test
    void a_published_review_is_read_by_the_student_and_changes_no_more() {
        saves(new ReviewPart.Overall("Goed gedaan."));
        assertThat(badges.badges(List.of(attempt))).isEmpty();
        publishes();
        refused(Reason.PUBLISHED, () -> saves(new ReviewPart.Overall("Toch niet.")));

        accounts.logIn(sam.username());
        assertThat(badges.badges(List.of(attempt))).containsEntry(attempt, new Badge("review.badge.unread", true));
        assertThat(service.published(attempt)).singleElement().satisfies(review -> {
            assertThat(review.trainer()).isEqualTo(tess.displayName());
            assertThat(review.overall()).isEqualTo("Goed gedaan.");
        });
        service.markRead(attempt);

        assertThat(badges.badges(List.of(attempt))).containsEntry(attempt, new Badge("review.badge.read", false));
        accounts.logIn(tess.username());
        assertThat(service.open(attempt).own().readAt()).isNotNull();
    }

    @Test
    void a_review_that_is_taken_back_is_a_draft_again_and_says_that_it_was_read() {
        saves(new ReviewPart.Overall("Goed gedaan."));
        publishes();
        accounts.logIn(sam.username());
        service.markRead(attempt);
        accounts.logIn(tess.username());

        OwnReview back = service.withdraw(attempt);

        assertThat(back.published()).isFalse();
        assertThat(back.readAt()).isNotNull();
        assertThat(badges.badges(List.of(attempt))).isEmpty();
        assertThat(records.published(attempt)).isEmpty();
        refused(Reason.NOT_PUBLISHED, () -> service.withdraw(attempt));
        saves(new ReviewPart.Overall("Heel goed gedaan."));
        assertThat(publishes().readAt()).isNull();
    }

    @Test
    void two_trainers_are_told_of_each_other_and_keep_a_review_each() {
        saves(new ReviewPart.Overall("Van Tess."));
        publishes();
        accounts.logIn(timo.username());

        ReviewSheet sheet = service.open(attempt);
        assertThat(sheet.own()).isEqualTo(OwnReview.EMPTY);
        assertThat(sheet.others()).singleElement().satisfies(other -> {
            assertThat(other.trainer()).isEqualTo(tess.displayName());
            assertThat(other.published()).isTrue();
        });
        saves(new ReviewPart.Overall("Van Timo."));
        publishes();

        assertThat(records.published(attempt))
                .extracting(PublishedReview::overall)
                .containsExactly("Van Tess.", "Van Timo.");
        assertThat(state().published()).isEqualTo(2);
    }

    @Test
    void nobody_but_a_trainer_of_the_course_reviews() {
        SignedIn lecturer = accounts.account("lecturer-" + mark);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        SignedIn stranger = accounts.account("stranger-" + mark);
        courses.enrol(courses.course("Other " + mark), CourseRole.TRAINER, stranger);
        for (SignedIn person : List.of(sam, lecturer, stranger)) {
            accounts.logIn(person.username());
            assertThatThrownBy(() -> service.open(attempt)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.save(attempt, 0, new ReviewPart.Overall("x")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.publish(attempt, 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.withdraw(attempt)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void published_reviews_are_for_the_student_and_the_staff_alone() {
        saves(new ReviewPart.Overall("Goed gedaan."));
        publishes();
        SignedIn lecturer = accounts.account("lecturer-" + mark);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        SignedIn fellow = accounts.account("fellow-" + mark);
        courses.enrol(course, CourseRole.STUDENT, fellow);

        accounts.logIn(lecturer.username());
        assertThat(service.published(attempt)).hasSize(1);
        accounts.logIn(fellow.username());
        assertThatThrownBy(() -> service.published(attempt)).isInstanceOf(AccessDeniedException.class);
        service.markRead(attempt);
        assertThat(state().unread()).isTrue();
    }

    @Test
    void what_the_talk_does_not_have_and_what_is_too_long_is_refused() {
        refused(Reason.NO_SUCH_TURN, () -> saves(new ReviewPart.Commented(99, "Waar?")));
        refused(Reason.TOO_LONG, () -> saves(new ReviewPart.Overall("x".repeat(ReviewPart.LONGEST_OVERALL + 1))));
    }

    @Test
    void a_trainers_reviews_outlive_the_account_without_a_name() {
        saves(new ReviewPart.Overall("Goed gedaan."));
        publishes();
        accounts.logIn(timo.username());
        saves(new ReviewPart.Overall("Een concept."));

        personal.erase(new Erasure(tess.account(), tess.learner(), LearnerId.random()));
        personal.erase(new Erasure(timo.account(), timo.learner(), LearnerId.random()));

        assertThat(records.published(attempt)).singleElement().satisfies(review -> {
            assertThat(review.trainer()).isNull();
            assertThat(review.overall()).isEqualTo("Goed gedaan.");
        });
        assertThat(state().drafts()).isZero();
    }

    @Test
    void an_export_holds_what_was_received_and_what_was_written() {
        saves(new ReviewPart.Overall("Goed gedaan."));
        publishes();

        assertThat(((ReviewPersonalData.Both) personal.export(sam)).received())
                .singleElement()
                .satisfies(about -> assertThat(about.overall()).isEqualTo("Goed gedaan."));
        assertThat(((ReviewPersonalData.Both) personal.export(tess)).written())
                .singleElement()
                .satisfies(about -> assertThat(about.attempt()).isEqualTo(attempt));
        personal.erase(new Erasure(sam.account(), sam.learner(), LearnerId.random()));
        assertThat(((ReviewPersonalData.Both) personal.export(sam)).received()).isEmpty();
    }
}
