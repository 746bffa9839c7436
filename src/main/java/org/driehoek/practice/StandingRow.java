package org.driehoek.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt at an assignment, without all that only its own pages need. */
record StandingRow(
        UUID id,
        UUID learner,
        int number,
        int turns,
        int budget,
        @Nullable Instant finishedAt) {}
