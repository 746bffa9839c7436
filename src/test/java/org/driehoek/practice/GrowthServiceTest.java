package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.driehoek.DriehoekTest;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.insight.ClassStory;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.scenario.Dimension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-035: See how one has grown. */
@DriehoekTest
class GrowthServiceTest {

    private final ClassStory story;
    private final TestAccounts accounts;
    private final GrowthService growth;
    private final ReflectionService reflections;
    private ClassStory.Class group;
    private SignedIn anna;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each story
    GrowthServiceTest(
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            GrowthService growth,
            ReflectionService reflections) {
        story = new ClassStory(courses, accounts, practice, clock);
        this.accounts = accounts;
        this.growth = growth;
        this.reflections = reflections;
    }

    @BeforeEach
    void a_class_has_begun() {
        group = story.begins();
        anna = story.student(group, "anna");
    }

    @Test
    void levels_stay_hidden_until_their_student_has_seen_them_in_the_debrief() {
        AttemptId attempt = story.finishes(anna, group);
        accounts.logIn(anna.username());

        GrowthAttempt before = growth.growth().attempts().getFirst();
        assertThat(before.id()).isEqualTo(attempt);
        assertThat(before.kind()).isEqualTo(AttemptKind.ASSIGNED);
        assertThat(before.seen()).isFalse();
        assertThat(before.levels()).isEmpty();

        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        reflections.arrive(attempt, DebriefStep.PROFILE);

        GrowthAttempt after = growth.growth().attempts().getFirst();
        assertThat(after.seen()).isTrue();
        assertThat(after.levels()).containsOnlyKeys(Dimension.values());
        assertThat(growth.growth().titles()).containsOnlyKeys(after.scenario());
        assertThat(growth.growth().next()).isNotNull();
        accounts.logOut();
    }

    @Test
    void nobody_sees_the_growth_of_another() {
        story.finishes(anna, group);
        SignedIn bram = story.student(group, "bram");
        accounts.logIn(bram.username());

        assertThat(growth.growth().attempts()).isEmpty();
        assertThat(growth.growth().next()).isNotNull();
        accounts.logOut();
    }

    @Test
    void an_open_talk_is_no_part_of_it() {
        story.begins(anna, group, 2);
        accounts.logIn(anna.username());

        assertThat(growth.growth().attempts()).isEmpty();
        accounts.logOut();
    }
}
