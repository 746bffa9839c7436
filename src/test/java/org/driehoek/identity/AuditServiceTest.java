package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.LearnerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The audit log tells who did what, can be searched, and tells students who looked at their talks. */
@DriehoekTest
class AuditServiceTest {

    final AuditService audit;
    final AuditLog log;
    final TestAccounts people;
    final AuthenticationProvider logins;
    final DefaultAuthenticationEventPublisher events;
    final String some = UUID.randomUUID().toString().substring(0, 8);
    SignedIn marijke;
    SignedIn sanne;

    @Autowired
    AuditServiceTest(
            AuditService audit,
            AuditLog log,
            TestAccounts people,
            AuthenticationProvider logins,
            ApplicationEventPublisher events) {
        this.audit = audit;
        this.log = log;
        this.people = people;
        this.logins = logins;
        this.events = new DefaultAuthenticationEventPublisher(events);
        marijke = people.account("marijke-" + some);
        sanne = people.account("sanne-" + some);
    }

    @BeforeEach
    void somebody_runs_the_installation() {
        people.logInAsAdministrator("ada-" + some);
    }

    @AfterEach
    void everybody_leaves() {
        people.logOut();
    }

    @Test
    void the_newest_entry_comes_first_and_the_next_page_goes_on_where_this_one_ends() {
        for (int i = 0; i < 5; i++) {
            saw(marijke, sanne.learner(), "test.action-" + i);
        }
        var first = audit.page(about(marijke), Long.MAX_VALUE, 3);
        var second = audit.page(about(marijke), first.getLast().id(), 3);

        assertThat(first)
                .extracting(AuditLine::action)
                .containsExactly("test.action-4", "test.action-3", "test.action-2");
        assertThat(second).extracting(AuditLine::action).containsExactly("test.action-1", "test.action-0");
        assertThat(first.getFirst().actor()).isEqualTo(marijke.displayName());
        assertThat(first.getFirst().roles()).containsExactly("LECTURER");
        assertThat(first.getFirst().things())
                .containsExactly(
                        new AuditLine.Thing("LearnerId", sanne.learner().value(), sanne.displayName()));
    }

    @Test
    void entries_are_found_by_who_did_it_by_whom_it_is_about_by_action_and_by_time() {
        saw(marijke, sanne.learner(), "test.looked");
        var now = Instant.now();

        assertThat(page(about(sanne))).hasSize(1);
        assertThat(page(new AuditFilter("MARIJKE-" + some, "test.looked", now.minusSeconds(60), now.plusSeconds(60))))
                .hasSize(1);
        assertThat(page(new AuditFilter("marijke-" + some, "test.other", null, null)))
                .isEmpty();
        assertThat(page(new AuditFilter("marijke-" + some, null, now.plusSeconds(60), null)))
                .isEmpty();
        assertThat(page(new AuditFilter("marijke-" + some, null, null, now.minusSeconds(60))))
                .isEmpty();
        assertThat(page(new AuditFilter("nobody_" + some, null, null, null))).isEmpty();
        assertThat(page(new AuditFilter("%", null, null, null))).isEmpty();
    }

    @Test
    void a_student_reads_who_looked_and_not_what_others_or_the_student_did() {
        saw(marijke, sanne.learner(), "test.looked");
        saw(sanne, sanne.learner(), "test.looked");
        saw(marijke, LearnerId.random(), "test.looked");
        log.write(
                AuditKind.CHANGED,
                "test.changed",
                marijke.account(),
                "",
                "",
                List.of(AuditSubject.of(sanne.learner())));
        people.logIn(sanne.username());

        assertThat(audit.onlookers()).singleElement().satisfies(onlooker -> {
            assertThat(onlooker.name()).isEqualTo(marijke.displayName());
            assertThat(onlooker.roles()).containsExactly("LECTURER");
            assertThat(onlooker.action()).isEqualTo("test.looked");
        });
    }

    @Test
    void log_ins_wrong_passwords_and_a_lock_out_are_told_once_each() {
        tries(sanne.username(), TestAccounts.PASSWORD);
        for (int i = 0; i < 12; i++) {
            tries(sanne.username(), "wrong");
        }
        tries("nobody-" + some, "wrong");

        var told = page(about(sanne)).stream().map(AuditLine::action).toList().reversed();
        assertThat(told).startsWith("login.succeeded", "login.failed").endsWith("login.locked-out");
        assertThat(told).filteredOn("login.locked-out"::equals).hasSize(1);
        assertThat(told).filteredOn("login.failed"::equals).hasSize(9);
    }

    @Test
    void everything_that_can_be_told_has_a_name_of_its_own() {
        assertThat(audit.actions()).contains("login.locked-out", "privacy.erase", "privacy.erase-own");
    }

    private void saw(SignedIn person, LearnerId learner, String action) {
        log.write(AuditKind.SAW, action, person.account(), "LECTURER", "", List.of(AuditSubject.of(learner)));
    }

    private List<AuditLine> page(AuditFilter filter) {
        return audit.page(filter, Long.MAX_VALUE, 50);
    }

    private static AuditFilter about(SignedIn person) {
        return new AuditFilter(person.username(), null, null, null);
    }

    private void tries(String username, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        try {
            events.publishAuthenticationSuccess(Objects.requireNonNull(logins.authenticate(attempt)));
        } catch (BadCredentialsException refused) {
            events.publishAuthenticationFailure(refused, attempt);
        }
    }
}
