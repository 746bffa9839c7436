package org.driehoek.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driehoek.base.Languages;
import org.driehoek.course.AssignmentBook;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseTime;
import org.driehoek.course.Enrolled;
import org.driehoek.course.TestCourses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-023: See what is assigned. UC-024: Assign a talk. UC-025: Change an assignment. */
class AssignmentPagesTest extends CoursePageStory {
    private static final CourseTime TIME = new CourseTime(TestCourses.ZONE);

    private final AssignmentBook book;

    @Autowired
    AssignmentPagesTest(AssignmentBook book) {
        this.book = book;
    }

    private AssignmentView assigned() {
        return book.of(course).getFirst();
    }

    private Input opens() {
        return find(Input.class).all().get(0);
    }

    private Input due() {
        return find(Input.class).all().get(1);
    }

    private void assignPage() {
        navigate(AssignView.class, Map.of("course", course.toString(), "scenario", TestCourses.SCENARIO));
    }

    private void assignmentPage(AssignmentId id) {
        navigate(ChangeAssignmentView.class, Map.of("assignment", id.toString()));
    }

    @Test
    void a_course_without_assignments_says_what_to_do() {
        navigate(CourseAssignmentsView.class, Map.of("course", course.toString()));

        assertThat(page()).contains("Er zijn nog geen opdrachten");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("courses/" + course + "/assign");
    }

    @Test
    void the_catalogue_says_what_a_lecturer_wants_to_know() {
        navigate(ChooseScenarioView.class, Map.of("course", course.toString()));

        assertThat(page()).contains("Tafels en tranen", "Henk", "beurten", "Studenten oefenen");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("preview/" + TestCourses.SCENARIO, "courses/" + course + "/assign/" + TestCourses.SCENARIO);
    }

    @Test
    void what_is_assigned_without_changing_anything_is_open_now_and_due_in_two_weeks() {
        assignPage();
        click("Opdracht geven");

        AssignmentView made = assigned();
        assertThat(made.opens())
                .isBeforeOrEqualTo(Instant.now())
                .isAfter(Instant.now().minusSeconds(300));
        LocalDateTime due = TIME.clock(made.due());
        assertThat(due.toLocalDate()).isEqualTo(TIME.day(made.opens()).plusWeeks(2));
        assertThat(due.toLocalTime()).isEqualTo("23:59");
        assertThat(made.limit()).isNull();
        assertThat(page()).contains("Opdracht in Gesprekken " + mark);
    }

    @Test
    void dates_are_on_the_clock_of_the_course_and_a_wrong_order_is_told_beside_the_field() {
        assignPage();
        assertThat(page()).contains("Volgens de tijd van Europe/Amsterdam.");
        opens().setValue("2027-03-20T09:00");
        due().setValue("2027-03-19T23:59");
        click("Opdracht geven");
        assertThat(page()).contains("De inleverdatum ligt vóór de opening.");
        assertThat(due().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(opens().getValue()).isEqualTo("2027-03-20T09:00");

        due().setValue("2027-03-30T23:59");
        find(IntegerField.class).single().setValue(2);
        click("Opdracht geven");
        assertThat(assigned().opens()).isEqualTo("2027-03-20T08:00:00Z");
        assertThat(assigned().due()).isEqualTo("2027-03-30T21:59:59Z"); // summer time has begun in between
        assertThat(assigned().limit()).isEqualTo(2);
    }

    @Test
    void a_limit_of_nothing_and_a_missing_date_are_told() {
        assignPage();
        find(IntegerField.class).single().setValue(0);
        due().setValue("");
        click("Opdracht geven");

        assertThat(page()).contains("Kies een datum en een tijd.");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        assertThat(book.of(course)).isEmpty();
    }

    @Test
    void an_assignment_is_changed_and_whoever_is_second_keeps_what_was_typed() {
        AssignmentId id = courses.assign(course);
        assignmentPage(id);
        find(IntegerField.class).single().setValue(5);
        AssignmentPlan other = new AssignmentPlan(
                Instant.parse("2026-11-02T08:00:00Z"), Instant.parse("2027-01-16T22:59:59Z"), 1, false);
        courses.change(id, other, lecturer);

        click("Bewaren");
        assertThat(told()).contains(lecturer.displayName() + " was je net voor", "hoogstens 1 poging", "16 jan");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(5);
        assertThat(assigned().limit()).isEqualTo(1);

        click("Neem over wat er nu staat");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(1);
        find(IntegerField.class).single().setValue(5);
        click("Bewaren");
        assertThat(assigned().limit()).isEqualTo(5);
    }

    @Test
    @SuppressWarnings("unchecked")
    void students_get_an_extension_and_lose_it_again() {
        AssignmentId id = courses.assign(course);
        assignmentPage(id);
        click("Uitstel geven");
        assertThat(find(MultiSelectComboBox.class).single().isInvalid()).isTrue();

        MultiSelectComboBox<Enrolled> students = find(MultiSelectComboBox.class).single();
        List<Enrolled> all = students.getListDataView().getItems().toList();
        assertThat(all).hasSize(2);
        students.setValue(Set.copyOf(all));
        click("Uitstel geven");
        assertThat(told()).contains("Uitstel gegeven aan 2 studenten");
        assertThat(book.extensions(id)).containsOnlyKeys(sam.learner(), bo.learner());
        assertThat(book.due(id, sam.learner())).isAfter(assigned().due());

        click("Uitstel intrekken");
        assertThat(book.extensions(id)).hasSize(1);
        click("Ongedaan maken");
        assertThat(book.extensions(id)).hasSize(2);
    }

    @Test
    void an_assignment_is_withdrawn_and_given_again() {
        AssignmentId id = courses.assign(course);
        assignmentPage(id);
        click("Opdracht intrekken");
        assertThat(book.forStudent(sam.account())).isEmpty();
        click("Ongedaan maken");
        assertThat(book.forStudent(sam.account())).hasSize(1);
    }

    @Test
    void the_link_for_the_learning_environment_is_whole() {
        AssignmentId id = courses.assign(course);
        assignmentPage(id);

        assertThat(find(TextField.class).all())
                .extracting(TextField::getValue)
                .anyMatch(link -> link.startsWith("http") && link.endsWith("/assigned/" + id));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("progress/" + id, "preview/" + TestCourses.SCENARIO);
    }

    @Test
    void an_assignment_of_somebody_elses_course_is_a_page_that_does_not_exist() {
        AssignmentId id = courses.assign(courses.course("Van een ander " + mark));
        UI.getCurrent().navigate("assignment/" + id);

        assertThat(page()).contains("Deze pagina bestaat niet");
    }

    @Test
    void the_page_tells_itself_again_in_english() {
        AssignmentId id = courses.assign(course);
        assignmentPage(id);
        find(IntegerField.class).single().setValue(7);
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(page()).contains("Withdraw the assignment", "Nobody has an extension.");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(7);
    }

    @Test
    void a_list_of_assignments_says_how_each_stands() {
        courses.assign(course);
        courses.withdraw(courses.assign(course));
        navigate(CourseAssignmentsView.class, Map.of("course", course.toString()));

        assertThat(page()).contains("Tafels en tranen", "ingetrokken", "zo vaak als een student wil", "met hints");
    }
}
