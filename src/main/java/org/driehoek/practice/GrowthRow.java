package org.driehoek.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finished attempt, without all that only its own pages need. */
record GrowthRow(
        UUID id,
        String scenario,
        String snapshot,
        AttemptKind kind,
        int number,
        Instant finishedAt,
        @Nullable Integer fromTurn) {}
