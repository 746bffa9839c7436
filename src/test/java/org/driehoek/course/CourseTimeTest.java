package org.driehoek.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTimeTest {

    private final CourseTime amsterdam = new CourseTime(ZoneId.of("Europe/Amsterdam"));

    @Test
    void what_is_due_at_the_last_minute_of_a_day_is_due_at_its_last_second() {
        assertThat(amsterdam.due(LocalDateTime.parse("2026-12-01T23:59"))).isEqualTo("2026-12-01T22:59:59Z");
        assertThat(amsterdam.due(LocalDateTime.parse("2026-07-01T23:59"))).isEqualTo("2026-07-01T21:59:59Z");
    }

    @Test
    void two_weeks_on_is_the_same_day_of_the_week_also_when_the_clock_changes_in_between() {
        Instant beforeWinter = Instant.parse("2026-10-20T08:30:00Z");

        assertThat(amsterdam.usualDue(beforeWinter)).isEqualTo("2026-11-03T23:59");
        assertThat(amsterdam.due(amsterdam.usualDue(beforeWinter))).isEqualTo("2026-11-03T22:59:59Z");
    }

    @Test
    void shortly_before_midnight_it_is_still_the_day_that_the_course_has_and_not_the_servers() {
        Instant lateInNewYork = Instant.parse("2026-11-21T03:30:00Z");

        assertThat(new CourseTime(ZoneId.of("America/New_York")).usualDue(lateInNewYork))
                .isEqualTo("2026-12-04T23:59");
        assertThat(amsterdam.usualDue(lateInNewYork)).isEqualTo("2026-12-05T23:59");
    }

    @Test
    void an_hour_that_the_clock_shows_twice_opens_the_first_time_and_is_due_the_second() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");

        assertThat(amsterdam.opening(twice)).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(Duration.between(amsterdam.opening(twice), amsterdam.due(twice)))
                .isEqualTo(Duration.ofHours(1).plusSeconds(59));
    }

    @Test
    void an_hour_that_the_clock_skips_is_the_hour_after() {
        LocalDateTime skipped = LocalDateTime.parse("2027-03-28T02:30");

        assertThat(amsterdam.clock(amsterdam.opening(skipped))).isEqualTo("2027-03-28T03:30");
        assertThat(amsterdam.due(skipped)).isAfter(amsterdam.opening(skipped));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Paramaribo", "America/Curacao", "Asia/Kathmandu"})
    void what_is_shown_is_what_was_typed(String zone) {
        CourseTime time = new CourseTime(ZoneId.of(zone));
        LocalDateTime typed = LocalDateTime.parse("2027-01-15T09:05");

        assertThat(time.clock(time.opening(typed))).isEqualTo(typed);
        assertThat(time.clock(time.due(typed))).isEqualTo(typed);
    }
}
