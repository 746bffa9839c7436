package org.driehoek.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-050: Find a talk to review. */
class QueueTest extends ReviewStory {

    final ReviewService service;

    @Autowired
    QueueTest(ReviewService service) {
        this.service = service;
    }

    private List<AttemptId> sees(QueueFilter filter) {
        return service.queue(filter, null).entries().stream()
                .map(entry -> entry.attempt().id())
                .toList();
    }

    private void publishes(AttemptId reviewed) {
        int version =
                service.save(reviewed, 0, new ReviewPart.Overall("Goed.")).now().version();
        service.publish(reviewed, version);
    }

    @Test
    void finished_assigned_talks_wait_with_the_oldest_first() {
        AttemptId second = finishes(sam, assignment);
        practises(sam);
        accounts.logIn(tess.username());

        QueuePage page = service.queue(QueueFilter.TO_DO, null);

        assertThat(page.entries()).extracting(entry -> entry.attempt().id()).containsExactly(attempt, second);
        assertThat(page.entries().getFirst()).satisfies(entry -> {
            assertThat(entry.student()).isEqualTo(sam.displayName());
            assertThat(entry.courseName()).isEqualTo("Talks " + mark);
            assertThat(entry.title().nl()).isEqualTo("Tafels en tranen");
            assertThat(entry.shared()).isFalse();
        });
        assertThat(page.before()).isFalse();
        assertThat(page.after()).isFalse();
    }

    @Test
    void a_private_talk_waits_only_when_the_student_shares_it() {
        AttemptId own = practises(sam);
        practice.share(own, course);
        accounts.logIn(tess.username());

        assertThat(service.queue(QueueFilter.TO_DO, null).entries())
                .filteredOn(QueueEntry::shared)
                .extracting(entry -> entry.attempt().id())
                .containsExactly(own);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, course, assignment, null, "")))
                .containsExactly(attempt);
    }

    @Test
    void each_talk_is_in_one_state_and_counted_there() {
        AttemptId second = finishes(sam, assignment);
        AttemptId third = finishes(sam, assignment);
        AttemptId fourth = finishes(sam, assignment);
        accounts.logIn(timo.username());
        publishes(second);
        service.save(fourth, 0, new ReviewPart.Overall("Timo is bezig."));
        accounts.logIn(tess.username());
        publishes(third);
        service.save(attempt, 0, new ReviewPart.Overall("Tess is bezig."));

        assertThat(sees(QueueFilter.TO_DO.in(QueueState.TO_DO))).containsExactly(fourth);
        assertThat(sees(QueueFilter.TO_DO.in(QueueState.DRAFT))).containsExactly(attempt);
        assertThat(sees(QueueFilter.TO_DO.in(QueueState.PUBLISHED))).containsExactly(third);
        assertThat(sees(QueueFilter.TO_DO.in(QueueState.OTHERS))).containsExactly(second);
        assertThat(service.counts(QueueFilter.TO_DO).counts().values()).containsExactly(1, 1, 1, 1);
        assertThat(service.queue(QueueFilter.TO_DO, null).entries().getFirst().others())
                .extracting(OtherReview::trainer)
                .containsExactly(timo.displayName());
    }

    @Test
    void it_is_narrowed_down_by_course_assignment_lateness_and_name() {
        SignedIn bo = accounts.account("bo-" + mark);
        CourseId other = courses.course("Other " + mark);
        courses.enrol(other, CourseRole.STUDENT, bo);
        courses.enrol(other, CourseRole.TRAINER, tess);
        AttemptId elsewhere = finishes(bo, courses.assign(other));
        courses.extend(assignment, sam, Duration.ofDays(-1));
        accounts.logIn(tess.username());

        assertThat(sees(QueueFilter.TO_DO)).containsExactly(attempt, elsewhere);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, other, null, null, "")))
                .containsExactly(elsewhere);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, null, assignment, null, "")))
                .containsExactly(attempt);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, null, null, true, "")))
                .containsExactly(attempt);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, null, null, false, "")))
                .containsExactly(elsewhere);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, null, null, null, "BO-")))
                .containsExactly(elsewhere);
        assertThat(sees(new QueueFilter(QueueState.TO_DO, null, null, null, "nobody")))
                .isEmpty();
        assertThat(service.counts(new QueueFilter(QueueState.TO_DO, other, null, null, ""))
                        .of(QueueState.TO_DO))
                .isEqualTo(1);
    }

    @Test
    void nobody_sees_the_talks_of_a_course_in_which_he_is_no_trainer() {
        SignedIn lecturer = accounts.account("lecturer-" + mark);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        SignedIn stranger = accounts.account("stranger-" + mark);
        for (SignedIn person : List.of(sam, lecturer, stranger)) {
            accounts.logIn(person.username());
            assertThat(service.courses()).isEmpty();
            assertThat(sees(QueueFilter.TO_DO)).isEmpty();
            assertThat(sees(new QueueFilter(QueueState.TO_DO, course, assignment, null, "")))
                    .isEmpty();
            assertThatThrownBy(() -> service.assignments(course)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_trainer_sees_the_own_courses_and_their_assignments() {
        assertThat(service.courses()).extracting(CourseSummary::id).containsExactly(course);
        assertThat(service.assignments(course)).extracting(QueueAssignment::id).containsExactly(assignment);
    }

    @Test
    void pages_go_on_where_they_ended_and_back_again() {
        List<AttemptId> all = new ArrayList<>(List.of(attempt));
        for (int talk = 1; talk < QueuePage.SIZE + 2; talk++) {
            all.add(finishes(sam, assignment));
        }
        accounts.logIn(tess.username());

        QueuePage first = service.queue(QueueFilter.TO_DO, null);
        assertThat(first.entries()).hasSize(QueuePage.SIZE);
        assertThat(first.after()).isTrue();
        publishes(first.entries().getFirst().attempt().id());
        QueuePage second =
                service.queue(QueueFilter.TO_DO, first.entries().getLast().place());
        assertThat(second.entries())
                .extracting(entry -> entry.attempt().id())
                .containsExactlyElementsOf(all.subList(QueuePage.SIZE, all.size()));
        assertThat(second.before()).isTrue();
        assertThat(second.after()).isFalse();
        QueuePage back = service.queueBefore(
                QueueFilter.TO_DO, second.entries().getFirst().place());
        assertThat(back.entries())
                .extracting(entry -> entry.attempt().id())
                .containsExactlyElementsOf(all.subList(1, QueuePage.SIZE));
        assertThat(back.before()).isFalse();
    }

    @Test
    void from_one_talk_it_goes_on_to_the_next_and_then_to_what_was_skipped() {
        AttemptId second = finishes(sam, assignment);
        accounts.logIn(tess.username());
        QueuePage page = service.queue(QueueFilter.TO_DO, null);
        QueuePlace first = page.entries().getFirst().place();
        QueuePlace last = page.entries().getLast().place();
        publishes(second);

        assertThat(service.next(QueueFilter.TO_DO, last)).contains(attempt);
        publishes(attempt);
        assertThat(service.next(QueueFilter.TO_DO, first)).isEmpty();
        assertThat(QueuePlace.parse(first.written())).isEqualTo(Optional.of(first));
        assertThat(QueuePlace.parse("yesterday_1")).isEmpty();
    }
}
