package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.DeskService.DrawerId;
import org.driehoek.identity.DeskService.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Every door is shut until somebody wrote down who may go through; what is audited leaves an entry or does not happen. */
@DriehoekTest
@Import({DeskService.class, DeskService.Drawers.class})
class AccessCheckTest {

    final DeskService desk;
    final TestAccounts people;
    final JdbcClient database;
    final DrawerId mine = new DrawerId(UUID.randomUUID());
    final DrawerId other = new DrawerId(UUID.randomUUID());

    @Autowired
    AccessCheckTest(DeskService desk, TestAccounts people, JdbcClient database) {
        this.desk = desk;
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void the_log_is_empty() {
        database.sql("delete from audit_entry").update();
        people.logOut();
    }

    @AfterEach
    void everybody_leaves() {
        people.logOut();
    }

    @Test
    void a_door_about_which_nobody_said_anything_is_shut_for_everybody() {
        people.logIn("lecturer-" + mine.value());

        refuses(desk::forgotten);
    }

    @Test
    void a_visitor_gets_through_no_door_but_those_for_anyone() {
        assertThat(desk.rings()).isEqualTo("ring");
        refuses(desk::sits);
        refuses(desk::locks);
        refuses(() -> desk.tidies(mine));
    }

    @Test
    void only_whoever_runs_the_installation_gets_through_an_administrators_door() {
        people.logIn("desk-user");
        assertThat(desk.sits()).isEqualTo("sits");
        refuses(desk::locks);
    }

    @Test
    void a_right_in_a_course_is_asked_of_every_id_also_inside_lists_and_records() {
        people.logIn("lecturer-" + mine.value());

        assertThat(desk.tidies(mine)).isEqualTo("tidy");
        assertThat(desk.movesAll(List.of(mine), Optional.of(new Wish("please", mine))))
                .isEqualTo("moved");
        refuses(() -> desk.tidies(other));
        refuses(() -> desk.movesAll(List.of(mine, other), Optional.empty()));
        refuses(() -> desk.movesAll(List.of(mine), Optional.of(new Wish("please", other))));
    }

    @Test
    void a_right_in_a_course_without_a_course_is_a_mistake_in_the_program() {
        people.logIn("lecturer-" + mine.value());

        assertThatThrownBy(() -> desk.asksWithoutADrawer("which?")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_no_door_is_not_guarded() {
        assertThat(desk.inside()).isEqualTo("no door");
    }

    @Test
    void who_saw_what_is_written_down_with_the_role_and_the_learner_also_when_the_service_only_reads() {
        var lecturer = people.logIn("lecturer-" + mine.value());
        desk.opens(mine);

        assertThat(entries())
                .containsExactly("SAW desk.opens " + lecturer.account() + " LECTURER DrawerId " + mine.value()
                        + " LearnerId " + mine.value());
    }

    @Test
    void a_change_is_written_down_under_its_name_with_what_it_made() {
        people.logIn("lecturer-" + mine.value());
        var made = desk.paints(mine, "green");

        assertThat(entries())
                .singleElement()
                .asString()
                .startsWith("CHANGED desk.painted")
                .contains("DrawerId " + mine.value(), "DrawerId " + made.value())
                .doesNotContain("green");
    }

    @Test
    void what_failed_or_was_refused_did_not_happen_and_is_not_written_down() {
        people.account("desk-user");
        people.logIn("lecturer-" + mine.value());

        assertThatThrownBy(() -> desk.paints(mine, "")).isInstanceOf(IllegalArgumentException.class);
        refuses(() -> desk.paints(other, "green"));
        assertThat(entries()).isEmpty();
        assertThat(database.sql("select display_name from account where username = 'desk-user'")
                        .query(String.class)
                        .single())
                .isEqualTo("desk-user");
    }

    @Test
    void a_service_that_forbids_transactions_around_it_is_audited_after_its_work() {
        var person = people.logIn("desk-user");
        desk.dusts();

        assertThat(entries()).containsExactly("CHANGED desk.dusts " + person.account() + " ");
    }

    private List<String> entries() {
        return database.sql("select id, kind, action, actor_id, roles from audit_entry order by id")
                .query((row, number) ->
                        "%s %s %s %s".formatted(row.getString(2), row.getString(3), row.getString(4), row.getString(5))
                                + subjects(row.getLong(1)))
                .list();
    }

    private String subjects(long entry) {
        return String.join(
                "",
                database.sql("select kind, subject from audit_subject where entry_id = :entry order by kind, subject")
                        .param("entry", entry)
                        .query((row, number) -> " " + row.getString(1) + " " + row.getString(2))
                        .list());
    }

    private static void refuses(Callable<?> call) {
        assertThatThrownBy(call::call).isInstanceOf(AccessDeniedException.class);
    }
}
