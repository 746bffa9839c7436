package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.Test;

class AccountTest {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final Account account = new Account("sanne", "Sanne", "hash", Languages.DUTCH, NOON);

    @Test
    void four_wrong_passwords_are_forgiven() {
        fail(4, NOON);

        assertThat(account.refusesAt(NOON)).isFalse();
    }

    @Test
    void the_fifth_wrong_password_makes_the_account_refuse_for_half_a_minute() {
        fail(5, NOON);

        assertThat(account.refusesAt(NOON.plusSeconds(29))).isTrue();
        assertThat(account.refusesAt(NOON.plusSeconds(30))).isFalse();
    }

    @Test
    void each_further_wrong_password_doubles_the_wait_up_to_half_an_hour() {
        fail(5, NOON);
        var later = NOON.plusSeconds(30);
        fail(1, later);
        assertThat(account.refusesAt(later.plusSeconds(59))).isTrue();
        assertThat(account.refusesAt(later.plusSeconds(60))).isFalse();

        for (var day = 1; day < 20; day++) {
            fail(1, later.plus(Duration.ofDays(day)));
        }
        var last = later.plus(Duration.ofDays(19));
        assertThat(account.refusesAt(last.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(account.refusesAt(last.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void a_try_during_the_wait_does_not_make_it_longer() {
        fail(5, NOON);
        fail(100, NOON.plusSeconds(10));

        assertThat(account.refusesAt(NOON.plusSeconds(30))).isFalse();
    }

    @Test
    void a_good_log_in_starts_the_count_anew() {
        fail(4, NOON);
        account.recordLogin();
        fail(4, NOON);

        assertThat(account.refusesAt(NOON)).isFalse();
    }

    private void fail(int times, Instant when) {
        for (var i = 0; i < times; i++) {
            account.recordFailedLogin(when);
        }
    }
}
