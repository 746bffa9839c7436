package org.driehoek.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.driehoek.DriehoekTest;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.insight.ClassStory;
import org.driehoek.practice.PracticeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds the way to the own growth in the menu. */
@DriehoekTest
class GrowthMenuTest {

    @Test
    void the_menu_leads_students_there_and_not_who_only_teaches(
            @Autowired GrowthMenu menu,
            @Autowired TestCourses courses,
            @Autowired TestAccounts accounts,
            @Autowired PracticeService practice,
            @Autowired Clock clock) {
        ClassStory story = new ClassStory(courses, accounts, practice, clock);
        ClassStory.Class group = story.begins();
        SignedIn anna = story.student(group, "anna");

        assertThat(menu.shows(anna)).isTrue();
        assertThat(menu.shows(group.lecturer())).isFalse();
    }
}
