package org.driehoek.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a form begins with, and the version to hand back with the changes.
 *
 * @param version the number that says whether somebody else was first
 * @param changedBy the name of who changed it last, or null when that is not known any more
 */
public record Versioned<T>(T value, int version, @Nullable String changedBy, Instant changedAt) {}
