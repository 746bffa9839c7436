package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** People get what is kept about them, and can have themselves erased. */
@DriehoekTest
@Transactional
class PrivacyServiceTest {

    final PrivacyService privacy;
    final TestAccounts people;
    final AuditLog log;
    final JdbcClient database;
    final EntityManager entities;
    final String username = "noa-" + UUID.randomUUID();

    @Autowired
    PrivacyServiceTest(
            PrivacyService privacy, TestAccounts people, AuditLog log, JdbcClient database, EntityManager entities) {
        this.privacy = privacy;
        this.people = people;
        this.log = log;
        this.database = database;
        this.entities = entities;
    }

    @AfterEach
    void everybody_leaves() {
        people.logOut();
    }

    @Test
    void an_export_has_what_is_kept_and_no_password() {
        var noa = people.logIn(username);
        var data = privacy.export();

        assertThat(data.name()).isEqualTo(username);
        assertThat(data.sections()).containsKey("account");
        assertThat(data.sections().toString())
                .contains(username, noa.learner().toString())
                .doesNotContain("argon2");
    }

    @Test
    void erasing_oneself_asks_for_the_password() {
        people.logIn(username);

        assertThatThrownBy(() -> privacy.eraseMyself("a wrong one")).isInstanceOf(WrongPasswordException.class);
        assertThat(people.find(username)).isPresent();
        privacy.eraseMyself(TestAccounts.PASSWORD);
        assertThat(people.find(username)).isEmpty();
    }

    @Test
    void after_too_many_wrong_passwords_the_right_one_does_not_erase_either() {
        people.logIn(username);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> privacy.eraseMyself("a wrong one")).isInstanceOf(WrongPasswordException.class);
        }

        assertThatThrownBy(() -> privacy.eraseMyself(TestAccounts.PASSWORD)).isInstanceOf(WrongPasswordException.class);
        assertThat(people.find(username)).isPresent();
    }

    @Test
    void the_log_forgets_who_it_was_and_keeps_that_it_was() {
        var noa = people.logIn(username);
        log.write(AuditKind.SAW, "test.saw", noa.account(), "TRAINER", "", List.of(AuditSubject.of(noa.learner())));
        privacy.eraseMyself(TestAccounts.PASSWORD);

        assertThat(count("audit_entry where actor_id = :id", noa.account().value()))
                .isZero();
        assertThat(count("audit_subject where subject = :id", noa.account().value()))
                .isZero();
        assertThat(count("audit_subject where subject = :id", noa.learner().value()))
                .isZero();
        assertThat(database.sql("select action from audit_entry where actor_id is null order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("privacy.erase-own", "test.saw");
    }

    @Test
    void whoever_runs_the_installation_erases_others_and_never_the_last_who_does() {
        var noa = people.account(username);
        var ada = people.account("ada-" + username);
        entities.flush();
        entities.clear();
        database.sql("update account set administrator = (id = :ada)")
                .param("ada", ada.account().value())
                .update();
        people.logIn("ada-" + username);
        privacy.erase(noa.account());

        assertThat(people.find(username)).isEmpty();
        assertThatThrownBy(() -> privacy.erase(ada.account())).isInstanceOf(LastAdministratorException.class);
        assertThatThrownBy(() -> privacy.erase(noa.account())).isInstanceOf(AccessDeniedException.class);
    }

    private long count(String where, UUID id) {
        return database.sql("select count(*) from " + where)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
