package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Instant;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

@DriehoekTest
@Transactional
class SetUpServiceTest {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final String PASSWORD = "a long enough sentence";

    @MockitoBean
    Clock clock;

    final SetUpService setUp;
    final SetUpLinks links;
    final Accounts accounts;

    @Autowired
    SetUpServiceTest(SetUpService setUp, SetUpLinks links, Accounts accounts) {
        this.setUp = setUp;
        this.links = links;
        this.accounts = accounts;
    }

    @BeforeEach
    void it_is_noon() {
        given(clock.instant()).willReturn(NOON);
    }

    @Test
    void a_link_opens_the_set_up_until_a_day_has_passed() {
        var token = setUp.newLink().orElseThrow();
        assertThat(setUp.opens(token)).isTrue();

        given(clock.instant()).willReturn(NOON.plus(SetUpService.LIFE));
        assertThat(setUp.opens(token)).isFalse();
    }

    @Test
    void the_database_never_sees_the_token() {
        var token = setUp.newLink().orElseThrow();

        assertThat(links.findByTokenHash(token)).isEmpty();
        assertThat(token).hasSize(43);
    }

    @Test
    void a_new_link_ends_the_older_one() {
        var older = setUp.newLink().orElseThrow();
        var newer = setUp.newLink().orElseThrow();

        assertThat(setUp.opens(older)).isFalse();
        assertThat(setUp.opens(newer)).isTrue();
    }

    @Test
    void the_link_works_once_and_no_other_is_made_after_it() {
        var token = setUp.newLink().orElseThrow();
        var ada = setUp.openAdministrator(token, "ada", "Ada", PASSWORD, Languages.DUTCH);

        assertThat(ada.administrator()).isTrue();
        assertThat(accounts.existsByAdministratorTrue()).isTrue();
        assertThat(setUp.opens(token)).isFalse();
        assertThat(setUp.newLink()).isEmpty();
        assertThatThrownBy(() -> setUp.openAdministrator(token, "eve", "Eve", PASSWORD, Languages.DUTCH))
                .isInstanceOf(SetUpRefusedException.class);
    }

    @Test
    void a_guessed_token_opens_nothing() {
        setUp.newLink();

        assertThat(setUp.opens("guess")).isFalse();
        assertThatThrownBy(() -> setUp.openAdministrator("guess", "eve", "Eve", PASSWORD, Languages.DUTCH))
                .isInstanceOf(SetUpRefusedException.class);
    }

    @Test
    void a_password_of_fourteen_characters_is_refused_and_the_link_keeps_working() {
        var token = setUp.newLink().orElseThrow();

        assertThatThrownBy(() -> setUp.openAdministrator(token, "ada", "Ada", "x".repeat(14), Languages.DUTCH))
                .isInstanceOf(PasswordRefusedException.class);
        assertThat(setUp.opens(token)).isTrue();
    }
}
