package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.AccessLink.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

@DriehoekTest
@Transactional
class ActivationServiceTest {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final String PASSWORD = "tulp roest vaas fiets";

    @MockitoBean
    Clock clock;

    final ActivationService activation;
    final People people;
    final Invitations invitations;
    final AccountLogin login;
    final AccessLinks links;

    @Autowired
    ActivationServiceTest(
            ActivationService activation,
            People people,
            Invitations invitations,
            AccountLogin login,
            AccessLinks links) {
        this.activation = activation;
        this.people = people;
        this.invitations = invitations;
        this.login = login;
        this.links = links;
    }

    @BeforeEach
    void it_is_noon() {
        given(clock.instant()).willReturn(NOON);
    }

    @Test
    void whoever_was_invited_chooses_a_password_and_can_log_in() {
        var token = token(invited("noor@school.example"));

        assertThat(activation.welcome(token)).contains(new Welcome("Noor Visser", "noor", true));
        activation.choosePassword(token, PASSWORD);

        assertThat(login.loadUserByUsername("noor@school.example").getPassword())
                .startsWith("{argon2}");
        assertThat(people.byEmail("NOOR@school.example").orElseThrow().active()).isTrue();
    }

    @Test
    void a_link_works_once() {
        var token = token(invited("fenna@school.example"));
        activation.choosePassword(token, PASSWORD);

        assertThat(activation.welcome(token)).isEmpty();
        assertThatThrownBy(() -> activation.choosePassword(token, "een heel andere zin"))
                .isInstanceOf(LinkRefusedException.class);
    }

    @Test
    void a_link_to_begin_works_for_fourteen_days() {
        var token = token(invited("daan@school.example"));

        given(clock.instant()).willReturn(NOON.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(activation.welcome(token)).isPresent();
        given(clock.instant()).willReturn(NOON.plus(Duration.ofDays(14)));
        assertThat(activation.welcome(token)).isEmpty();
        assertThatThrownBy(() -> activation.choosePassword(token, PASSWORD)).isInstanceOf(LinkRefusedException.class);
    }

    @Test
    void a_link_for_a_new_password_works_for_two_hours_and_ends_every_other_link() {
        var noah = invited("noah@school.example").person().account();
        var first = token(invitations.newLink(noah, Kind.RESET));
        var second = token(invitations.newLink(noah, Kind.RESET));

        given(clock.instant()).willReturn(NOON.plus(Duration.ofHours(2)).minusSeconds(1));
        activation.choosePassword(first, PASSWORD);
        assertThat(activation.welcome(second)).isEmpty();

        given(clock.instant()).willReturn(NOON);
        var third = token(invitations.newLink(noah, Kind.RESET));
        given(clock.instant()).willReturn(NOON.plus(Duration.ofHours(2)));
        assertThat(activation.welcome(third)).isEmpty();
    }

    @Test
    void a_refused_password_leaves_the_link_as_it_was() {
        var token = token(invited("lotte@school.example"));

        assertThatThrownBy(() -> activation.choosePassword(token, "noor visser 2026"))
                .isInstanceOfSatisfying(
                        PasswordRefusedException.class,
                        refused -> assertThat(refused.problem()).isNotNull());
        assertThat(activation.welcome(token)).isPresent();
    }

    @Test
    void inviting_somebody_again_leaves_the_earlier_link_working() {
        var first = token(invited("tess@school.example"));
        var again = invited("Tess@School.example");

        assertThat(again.opened()).isFalse();
        assertThat(activation.welcome(first)).isPresent();
        assertThat(activation.welcome(token(again))).isPresent();
    }

    @Test
    void the_database_never_sees_a_token() {
        var token = token(invited("sem@school.example"));

        assertThat(token).hasSize(43);
        assertThat(links.findByTokenHash(token)).isEmpty();
    }

    @Test
    void without_mail_nobody_is_promised_any() {
        assertThat(activation.mails()).isFalse();
        activation.askReset("anybody");
    }

    private Invited invited(String email) {
        return people.invite(people.beginImport(), "Noor Visser", email, Languages.DUTCH);
    }

    private static String token(Invited invited) {
        return token(Objects.requireNonNull(invited.link()));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
