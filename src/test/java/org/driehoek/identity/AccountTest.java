package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.Test;

class AccountTest {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final Account account = Account.active("sanne", "Sanne", "hash", Languages.DUTCH, NOON);

    @Test
    void nine_wrong_passwords_are_forgiven() {
        fail(9, NOON);

        assertThat(account.refusesAt(NOON)).isFalse();
    }

    @Test
    void the_tenth_wrong_password_makes_the_account_refuse_for_a_minute() {
        fail(10, NOON);

        assertThat(account.refusesAt(NOON.plusSeconds(59))).isTrue();
        assertThat(account.refusesAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void only_tries_of_the_last_quarter_of_an_hour_count() {
        fail(9, NOON);
        fail(1, NOON.plus(WrongTries.WINDOW));
        assertThat(account.refusesAt(NOON.plus(WrongTries.WINDOW))).isFalse();

        fail(9, NOON.plus(WrongTries.WINDOW).plusSeconds(1));
        assertThat(account.refusesAt(NOON.plus(WrongTries.WINDOW).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void the_quarter_of_an_hour_moves_with_the_tries() {
        fail(5, NOON);
        fail(4, NOON.plus(Duration.ofMinutes(14)));
        fail(5, NOON.plus(Duration.ofMinutes(16)));
        assertThat(account.refusesAt(NOON.plus(Duration.ofMinutes(16)))).isFalse();

        fail(1, NOON.plus(Duration.ofMinutes(17)));
        assertThat(account.refusesAt(NOON.plus(Duration.ofMinutes(17)))).isTrue();
    }

    @Test
    void each_further_wrong_password_doubles_the_wait_up_to_an_hour() {
        fail(10, NOON);
        var later = NOON.plus(Duration.ofHours(1));
        for (var minutes : List.of(2, 4, 8, 16, 32, 60, 60)) {
            fail(1, later);
            assertThat(account.refusesAt(later.plus(Duration.ofMinutes(minutes)).minusSeconds(1)))
                    .isTrue();
            later = later.plus(Duration.ofMinutes(minutes));
            assertThat(account.refusesAt(later)).isFalse();
        }
    }

    @Test
    void a_day_without_a_wrong_password_after_the_wait_starts_the_count_anew() {
        fail(11, NOON);
        var nextDay = NOON.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(1));
        fail(9, nextDay);

        assertThat(account.refusesAt(nextDay)).isFalse();
    }

    @Test
    void a_try_during_the_wait_does_not_make_it_longer() {
        fail(10, NOON);
        fail(100, NOON.plusSeconds(10));

        assertThat(account.refusesAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void a_good_log_in_starts_the_count_anew() {
        fail(9, NOON);
        account.recordLogin();
        fail(9, NOON);

        assertThat(account.refusesAt(NOON)).isFalse();
    }

    @Test
    void a_name_is_found_without_its_accents() {
        assertThat(Names.findable(" José  van ÉÉN ")).isEqualTo("jose van een");
    }

    private void fail(int times, Instant when) {
        for (var i = 0; i < times; i++) {
            account.recordFailedLogin(when);
        }
    }
}
