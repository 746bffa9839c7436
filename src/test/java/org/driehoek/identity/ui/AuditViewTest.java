package org.driehoek.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.AuditFilter;
import org.driehoek.identity.AuditService;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;

/** UC-018: whoever runs the installation looks up who saw and changed what. */
@DriehoekTest
class AuditViewTest extends SpringBrowserlessTest {

    final AuditService audit;
    final TestAccounts people;
    final MessageSource messages;
    final ApplicationEventPublisher events;
    final String formula = "=1+1-" + UUID.randomUUID();

    @Autowired
    AuditViewTest(AuditService audit, TestAccounts people, MessageSource messages, ApplicationEventPublisher events) {
        this.audit = audit;
        this.people = people;
        this.messages = messages;
        this.events = events;
    }

    @BeforeEach
    void somebody_types_a_wrong_password_and_the_administrator_looks_it_up() {
        people.account(formula);
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                UsernamePasswordAuthenticationToken.unauthenticated(formula, "wrong"),
                new BadCredentialsException("wrong")));
        people.logInAsAdministrator("ada");
    }

    @AfterEach
    void the_administrator_leaves() {
        people.logOut();
    }

    @Test
    void the_newest_entries_stand_there_in_words() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
        navigate(AuditView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Audit log");
        assertThat(cells()).contains("Wrong password", "person " + formula, "unknown");
    }

    @Test
    void a_name_that_nobody_has_finds_nothing_and_says_what_to_do() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
        navigate(AuditView.class);
        test(find(TextField.class).single()).setValue("nobody-" + formula);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing found");
        test(find(TextField.class).single()).setValue(formula);
        assertThat(cells()).contains("person " + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void in_the_file_no_cell_is_a_formula(String language) {
        var file = new AuditFile(audit, new AuditWords(messages, Locale.of(language)));
        var text = new String(file.write(new AuditFilter(formula, null, null, null)), StandardCharsets.UTF_8);

        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains(formula).doesNotContain(";=", ",=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everything_that_the_log_can_tell_has_words(String language) {
        var words = new AuditWords(messages, Locale.of(language));

        assertThat(audit.actions())
                .allSatisfy(action -> assertThat(words.action(action)).isNotEqualTo(action));
    }

    private List<String> cells() {
        return find(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }
}
