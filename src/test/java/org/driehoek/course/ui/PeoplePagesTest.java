package org.driehoek.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.driehoek.course.CourseBook;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.CourseSummary;
import org.driehoek.course.Enrolled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-026: Keep the people of a course. UC-027: Enrol people by a pasted list. */
class PeoplePagesTest extends CoursePageStory {
    private final CourseBook book;

    @Autowired
    PeoplePagesTest(CourseBook book) {
        this.book = book;
    }

    private void peoplePage() {
        navigate(CoursePeopleView.class, Map.of("course", course.toString()));
    }

    private void addPage() {
        navigate(AddPeopleView.class, Map.of("course", course.toString()));
    }

    private TextArea list() {
        return find(TextArea.class).all().getFirst();
    }

    private Checkbox person(String name) {
        return find(Checkbox.class).all().stream()
                .filter(box -> name.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> students() {
        return Set.copyOf(book.students(course).stream().map(Enrolled::name).toList());
    }

    @Test
    void a_pasted_list_is_checked_line_by_line_and_then_enrolled() {
        addPage();
        test(list())
                .setValue("Anna de Vries, anna." + mark + "@school.example\nzonder adres\nAnna, anna." + mark
                        + "@school.example");
        click("Lijst controleren");
        assertThat(page())
                .contains(
                        "2 regels kloppen niet",
                        "Er staat geen e-mailadres",
                        "staat al op regel 1",
                        "krijgt een account");
        assertThat(students()).hasSize(2);

        click("Voeg 1 persoon toe als student");
        assertThat(students()).contains("Anna de Vries");
        assertThat(page()).contains("1 persoon toegevoegd");
        assertThat(list().getValue()).contains("zonder adres").doesNotContain("Vries");
        assertThat(find(TextArea.class).all().getLast().getValue()).contains("/activate/");

        click("Toevoegen ongedaan maken");
        assertThat(students()).hasSize(2);
        assertThat(told()).contains("1 ongebruikt account verwijderd");
    }

    @Test
    void an_empty_list_is_told_and_a_changed_one_is_checked_again() {
        addPage();
        click("Lijst controleren");
        assertThat(list().isInvalid()).isTrue();

        test(list()).setValue("anna." + mark + "@school.example");
        click("Lijst controleren");
        assertThat(offers("Voeg 1 persoon toe als student")).isTrue();
        test(list()).setValue("ben." + mark + "@school.example");
        assertThat(offers("Voeg 1 persoon toe als student")).isFalse();
    }

    @Test
    void somebody_is_found_by_name_removed_and_taken_back() {
        peoplePage();
        test(find(TextField.class).single()).setValue("SAM-" + mark);
        assertThat(find(Checkbox.class).all()).extracting(Checkbox::getLabel).containsExactly("sam-" + mark);

        test(person("sam-" + mark)).click();
        assertThat(page()).contains("1 gekozen van 1");
        click("Verwijderen uit de cursus");
        assertThat(students()).containsExactly("bo-" + mark);
        click("Ongedaan maken");
        assertThat(students()).hasSize(2);
    }

    @Test
    void everybody_found_is_moved_to_another_course_and_back() {
        CourseId other = courses.course("Andere " + mark);
        courses.enrol(other, CourseRole.LECTURER, lecturer);
        peoplePage();
        click("Kies allemaal");
        click("Verplaatsen");
        chooseCourse("Andere " + mark);
        click("Verplaatsen naar deze cursus");

        assertThat(students()).isEmpty();
        assertThat(book.students(other)).hasSize(2);
        assertThat(told()).contains("2 studenten zijn verplaatst naar Andere " + mark);
        click("Ongedaan maken");
        assertThat(students()).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private void chooseCourse(String name) {
        ComboBox<CourseSummary> choice = find(ComboBox.class).single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    @SuppressWarnings("unchecked")
    void roles_are_changed_and_the_last_lecturer_asks_twice() {
        peoplePage();
        NativeButton mine = find(NativeButton.class).all().stream()
                .filter(each -> ("Rollen van " + lecturer.displayName())
                        .equals(each.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test(mine).click();
        CheckboxGroup<CourseRole> roles = find(CheckboxGroup.class).single();
        roles.setValue(Set.of());
        click("Bewaren");
        assertThat(roles.isInvalid()).isTrue();
        roles.setValue(Set.of(CourseRole.TRAINER));
        click("Bewaren");
        assertThat(book.roles(lecturer.account(), course)).containsExactly(CourseRole.LECTURER);

        click("Annuleren");
        assertThat(book.roles(lecturer.account(), course)).containsExactly(CourseRole.LECTURER);
    }

    @Test
    void a_trainer_looks_and_changes_nothing() {
        courses.enrol(course, CourseRole.TRAINER, lecturer);
        courses.remove(course, CourseRole.LECTURER, lecturer);
        peoplePage();

        assertThat(page()).contains("sam-" + mark);
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(offers("Mensen toevoegen")).isFalse();
    }
}
