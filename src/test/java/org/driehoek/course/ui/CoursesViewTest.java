package org.driehoek.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-020: Find a course. UC-021: Open a course. UC-022: Change or archive a course. */
class CoursesViewTest extends CoursePageStory {

    @Test
    void a_lecturer_finds_the_own_courses_and_no_others() {
        courses.course("Van een ander " + mark);
        CoursesView view = navigate(CoursesView.class);

        assertThat(view.getPageTitle()).isEqualTo("Cursussen – Driehoek");
        assertThat(text(view))
                .contains("Gesprekken " + mark, "2026–2027", "docent")
                .doesNotContain("Van een ander");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("courses/" + course)
                .doesNotContain("courses/new");
    }

    @Test
    @WithAccount("nobodys-lecturer")
    void whoever_teaches_nothing_is_told_what_to_do() {
        courses.remove(course, CourseRole.LECTURER, lecturer);
        navigate(CoursesView.class);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Vraag dat aan de beheerder");
    }

    @Test
    void the_menu_shows_courses_to_who_teaches(@Autowired CoursesInMenu rule) {
        assertThat(rule.shows(lecturer)).isTrue();
        accounts.logIn(sam.username());
        assertThat(rule.shows(sam)).isFalse();
    }

    @Test
    void the_menu_marks_courses_on_every_page_that_is_reached_through_them(@Autowired CoursesInMenu rule) {
        navigate(CoursesView.class);
        assertThat(marked()).isEqualTo("page");
        navigate(CourseSettingsView.class, Map.of("course", course.toString()));
        assertThat(marked()).isEqualTo("true");
        assertThat(rule.covers("assignment/1")).isTrue();
        assertThat(rule.covers("reviews")).isFalse();
    }

    private String marked() {
        return find(Nav.class).all().stream()
                .flatMap(nav -> find(Anchor.class, nav).all().stream())
                .filter(link -> link.getHref().equals("courses"))
                .map(link -> link.getElement().getAttribute("aria-current"))
                .findFirst()
                .orElse("");
    }

    @Test
    void an_administrator_searches_all_courses_and_opens_one() {
        SignedIn admin = accounts.logInAsAdministrator("admin-" + mark);
        assertThat(admin.administrator()).isTrue();
        courses.course("100%_Zeker " + mark);
        CoursesView view = navigate(CoursesView.class);

        test(find(TextField.class).single()).setValue("100%_zeker " + mark);
        assertThat(text(view)).contains("100%_Zeker " + mark).doesNotContain("Gesprekken " + mark);
        test(find(TextField.class).single()).setValue("no such course " + mark);
        assertThat(text(view)).contains("Geen cursus gevonden");

        navigate(NewCourseView.class);
        click("Cursus maken");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        test(find(TextField.class).single()).setValue("Nieuw " + mark);
        click("Cursus maken");
        assertThat(page()).contains("Nieuw " + mark, "Er zijn nog geen deelnemers");
    }

    @Test
    void a_lecturer_changes_and_archives_a_course() {
        CourseSettingsView view = navigate(CourseSettingsView.class, Map.of("course", course.toString()));
        test(find(TextField.class).single()).setValue("Anders " + mark);
        click("Bewaren");
        assertThat(told()).contains("Bewaard");
        assertThat(view.getPageTitle()).startsWith("Anders " + mark);

        click("Cursus archiveren");
        assertThat(told()).contains("De cursus is gearchiveerd", "Deze cursus is gearchiveerd");
        assertThat(offers("Bewaren")).isFalse();
        click("Ongedaan maken");
        assertThat(offers("Bewaren")).isTrue();
    }

    @Test
    void whoever_is_second_reads_who_was_first_and_keeps_what_was_typed() {
        navigate(CourseSettingsView.class, Map.of("course", course.toString()));
        test(find(TextField.class).single()).setValue("Tweede " + mark);
        courses.rename(course, "Eerste " + mark, lecturer);

        click("Bewaren");
        assertThat(told()).contains(lecturer.displayName() + " was je net voor", "Eerste " + mark);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Tweede " + mark);

        click("Bewaren");
        assertThat(page()).contains("Tweede " + mark);
    }

    @Test
    void a_course_of_somebody_else_is_a_page_that_does_not_exist() {
        CourseId other = courses.course("Van een ander " + mark);

        navigateTo("courses/" + other);
        assertThat(page()).contains("Deze pagina bestaat niet");
        navigateTo("courses/" + other + "/people");
        assertThat(page()).contains("Deze pagina bestaat niet");
        navigateTo("courses/no-id");
        assertThat(page()).contains("Deze pagina bestaat niet");
    }

    @Test
    void the_page_tells_itself_again_in_english_and_keeps_what_was_typed() {
        navigate(CourseSettingsView.class, Map.of("course", course.toString()));
        test(find(TextField.class).single()).setValue("Half way");
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(find(TextField.class).single().getLabel()).isEqualTo("Name");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Half way");
        assertThat(page()).contains("Archive the course");
    }

    private void navigateTo(String address) {
        UI.getCurrent().navigate(address);
    }
}
