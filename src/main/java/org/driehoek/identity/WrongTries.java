package org.driehoek.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The wrong passwords of the last quarter of an hour.
 *
 * @param seconds when they were tried, in seconds since 1970, the oldest first; ten at most
 */
record WrongTries(long... seconds) {

    static final int ALLOWED = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Whoever made no wrong try for so long after a pause starts anew. */
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    static WrongTries read(String written) {
        return new WrongTries(
                written.isEmpty()
                        ? new long[0]
                        : Arrays.stream(written.split(",", -1))
                                .mapToLong(Long::parseLong)
                                .toArray());
    }

    String written() {
        return LongStream.of(seconds).mapToObj(Long::toString).collect(Collectors.joining(","));
    }

    /** Adds a try and forgets those that are too old to count. */
    WrongTries and(Instant now) {
        var since = now.minus(WINDOW).getEpochSecond();
        var counted = LongStream.concat(
                        LongStream.of(seconds).filter(second -> second > since), LongStream.of(now.getEpochSecond()))
                .toArray();
        return new WrongTries(Arrays.copyOfRange(counted, Math.max(0, counted.length - ALLOWED), counted.length));
    }

    boolean tooMany() {
        return seconds.length >= ALLOWED;
    }

    /** Returns how long to refuse, when it was refused so often before. */
    static Duration pause(int before) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(before, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
