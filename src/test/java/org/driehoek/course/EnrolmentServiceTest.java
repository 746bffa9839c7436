package org.driehoek.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.People;
import org.driehoek.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class EnrolmentServiceTest extends CourseStory {

    final EnrolmentService service;
    final CourseBook book;
    final People people;

    @Autowired
    EnrolmentServiceTest(EnrolmentService service, CourseBook book, People people) {
        this.service = service;
        this.book = book;
        this.people = people;
    }

    private String email(String name) {
        return name + "." + mark + "@hogeschool.example";
    }

    private PastedList list(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(name).append(", ").append(email(name)).append('\n');
        }
        return PastedList.parse(text.toString());
    }

    private List<String> students() {
        return book.students(course).stream().map(Enrolled::name).toList();
    }

    @Test
    void a_pasted_list_becomes_students_with_links_for_who_has_no_password_yet() {
        Imported imported = service.enrol(course, list("anna", "ben"), CourseRole.STUDENT, false);

        assertThat(imported.enrolled()).isEqualTo(2);
        assertThat(imported.waiting())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.link()).contains("/activate/"));
        assertThat(students()).contains("anna", "ben");
        assertThat(book.students(course))
                .filteredOn(each -> each.name().equals("anna"))
                .singleElement()
                .satisfies(anna -> {
                    assertThat(anna.active()).isFalse();
                    assertThat(anna.email()).isEqualTo(email("anna"));
                });
    }

    @Test
    void nobody_gets_the_link_of_somebody_who_was_invited_to_another_course() {
        CourseId other = courses.course("Other " + mark);
        courses.enrol(other, CourseRole.LECTURER, lecturer);
        service.enrol(other, list("ben"), CourseRole.LECTURER, false);

        Imported imported = service.enrol(course, list("anna", "ben"), CourseRole.STUDENT, false);
        assertThat(imported.waiting())
                .singleElement()
                .satisfies(each -> assertThat(each.person().name()).isEqualTo("anna"));
        assertThat(imported.elsewhere()).isEqualTo(1);

        Imported again = service.enrol(course, list("anna"), CourseRole.STUDENT, false);
        assertThat(again.waiting()).hasSize(1);
    }

    @Test
    void a_preview_says_who_is_new_known_or_there_and_changes_nothing() {
        service.enrol(course, list("anna"), CourseRole.STUDENT, false);
        CourseId other = courses.course("Other " + mark);
        courses.enrol(other, CourseRole.LECTURER, lecturer);
        service.enrol(other, list("ben"), CourseRole.STUDENT, false);

        ImportPreview preview = service.preview(
                course,
                PastedList.parse("anna, " + email("anna") + "\nBen, " + email("ben") + "\nCas, " + email("cas")
                        + "\nno address"),
                CourseRole.STUDENT);

        assertThat(preview.lines())
                .extracting(ImportPreview.Line::state)
                .containsExactly(ImportPreview.State.THERE, ImportPreview.State.KNOWN, ImportPreview.State.NEW);
        assertThat(preview.joining()).isEqualTo(2);
        assertThat(preview.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
        assertThat(students()).doesNotContain("Cas", "ben");
    }

    @Test
    void the_same_list_twice_enrols_nobody_twice() {
        service.enrol(course, list("anna"), CourseRole.STUDENT, false);
        Imported again = service.enrol(course, list("anna"), CourseRole.STUDENT, false);

        assertThat(again.enrolled()).isZero();
        assertThat(again.there()).isEqualTo(1);
        assertThat(students()).containsOnlyOnce("anna");
    }

    @Test
    void a_wrong_import_is_undone_and_takes_unused_accounts_along() {
        service.enrol(course, list("anna"), CourseRole.STUDENT, false);
        Imported wrong = service.enrol(course, list("anna", "ben"), CourseRole.STUDENT, false);

        assertThat(service.imports(course)).hasSize(2);
        ImportUndone undone = service.undo(course, wrong.id());

        assertThat(undone).isEqualTo(new ImportUndone(1, 1));
        assertThat(students()).contains("anna").doesNotContain("ben");
        assertThat(people.byEmail(email("ben"))).isEmpty();
        assertThat(service.imports(course)).hasSize(1);
    }

    @Test
    void undoing_an_import_keeps_an_account_that_another_course_has_taken_up() {
        Imported wrong = service.enrol(course, list("ben"), CourseRole.STUDENT, false);
        CourseId other = courses.course("Other " + mark);
        courses.enrol(other, CourseRole.LECTURER, lecturer);
        service.enrol(other, list("ben"), CourseRole.STUDENT, false);

        service.undo(course, wrong.id());

        assertThat(students()).doesNotContain("ben");
        assertThat(book.students(other)).extracting(Enrolled::name).containsExactly("ben");
    }

    @Test
    void a_student_who_is_removed_can_come_back() {
        Map<CourseRole, List<LearnerId>> removed = service.remove(course, List.of(sam.learner()), false);
        assertThat(students()).containsExactly(bo.displayName());
        assertThat(service.former(course)).extracting(Enrolled::name).containsExactly(sam.displayName());

        service.restore(course, removed);
        assertThat(students()).containsExactlyInAnyOrder(sam.displayName(), bo.displayName());
    }

    @Test
    void a_student_who_is_moved_belongs_to_the_other_course() {
        CourseId other = courses.course("Other " + mark);
        courses.enrol(other, CourseRole.LECTURER, lecturer);

        service.move(course, other, List.of(sam.learner()));

        assertThat(students()).containsExactly(bo.displayName());
        assertThat(book.students(other)).extracting(Enrolled::learner).containsExactly(sam.learner());

        service.move(other, course, List.of(sam.learner()));
        assertThat(students()).hasSize(2);
    }

    @Test
    void nobody_is_moved_into_a_course_of_somebody_else() {
        CourseId other = courses.course("Other " + mark);

        assertThatThrownBy(() -> service.move(course, other, List.of(sam.learner())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_last_lecturer_is_not_removed_without_being_told() {
        List<LearnerId> me = List.of(lecturer.learner());
        assertThatThrownBy(() -> service.remove(course, me, false)).isInstanceOf(LastLecturerException.class);

        service.remove(course, me, true);

        assertThat(book.has(lecturer.account(), course, CourseRole.LECTURER)).isFalse();
    }

    @Test
    void somebody_may_have_several_roles() {
        service.changeRoles(course, sam.learner(), EnumSet.of(CourseRole.STUDENT, CourseRole.TRAINER), false);
        assertThat(book.roles(sam.account(), course)).containsExactly(CourseRole.STUDENT, CourseRole.TRAINER);

        service.changeRoles(course, sam.learner(), EnumSet.of(CourseRole.TRAINER), false);
        assertThat(book.roles(sam.account(), course)).containsExactly(CourseRole.TRAINER);
    }

    @Test
    void the_last_lecturer_does_not_become_a_trainer_without_being_told() {
        assertThatThrownBy(() -> service.changeRoles(course, lecturer.learner(), EnumSet.of(CourseRole.TRAINER), false))
                .isInstanceOf(LastLecturerException.class);
        assertThat(book.roles(lecturer.account(), course)).containsExactly(CourseRole.LECTURER);
    }

    @Test
    void a_student_and_a_stranger_see_nobody() {
        accounts.logIn(sam.username());
        assertThatThrownBy(() -> service.people(course)).isInstanceOf(AccessDeniedException.class);
        accounts.logIn("stranger-" + mark);
        assertThatThrownBy(() -> service.people(course)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_gives_a_course_its_first_lecturer() {
        CourseId fresh = courses.course("Fresh " + mark);
        accounts.logInAsAdministrator("admin-" + mark);

        service.enrol(fresh, list("lex"), CourseRole.LECTURER, false);

        assertThat(service.people(fresh)).extracting(Enrolled::role).containsExactly(CourseRole.LECTURER);
    }

    @Test
    void an_archived_course_lets_nobody_in() {
        courses.archive(course);

        assertThatThrownBy(() -> service.enrol(course, list("anna"), CourseRole.STUDENT, false))
                .isInstanceOf(CourseArchivedException.class);
    }

    @Test
    void two_who_enrol_the_same_person_at_once_enrol_one(@Autowired Admissions admissions) throws Exception {
        SignedIn ann = accounts.account("ann-" + mark);
        Callable<Boolean> enrol =
                () -> admissions.enrol(course, ann.account(), ann.learner(), CourseRole.STUDENT, null);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> answers = threads.invokeAll(List.of(enrol, enrol, enrol, enrol));
            int fresh = 0;
            for (Future<Boolean> answer : answers) {
                fresh += answer.get() ? 1 : 0;
            }
            assertThat(fresh).isEqualTo(1);
        }
        assertThat(students()).containsOnlyOnce(ann.displayName());
    }
}
