package org.driehoek.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Turns what a clock on the wall of a course says into moments, and back.
 *
 * <p>In the hour that a clock shows twice in autumn, something opens the first time and is due the second time, so that
 * nobody gets less time than the words say. An hour that a clock skips in spring is read as the hour after.
 *
 * @param zone the course's
 */
public record CourseTime(ZoneId zone) {

    private static final int WEEKS = 2;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int LAST_SECOND = 59;

    /** Returns the moment at which something opens: the beginning of the minute. */
    public Instant opening(LocalDateTime clock) {
        return minute(clock).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Returns the moment at which something is due: the end of the minute, so that 23:59 means the whole day. */
    public Instant due(LocalDateTime clock) {
        return minute(clock).withLaterOffsetAtOverlap().plusSeconds(LAST_SECOND).toInstant();
    }

    private ZonedDateTime minute(LocalDateTime clock) {
        return clock.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
    }

    /** Returns what the clock shows at a moment, to the minute. */
    public LocalDateTime clock(Instant moment) {
        return moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns the day at a moment. */
    public LocalDate day(Instant moment) {
        return clock(moment).toLocalDate();
    }

    /** Returns the due date to begin with: the end of the day two weeks on. */
    public LocalDateTime usualDue(Instant now) {
        return day(now).plusWeeks(WEEKS).atTime(LAST_MINUTE);
    }
}
