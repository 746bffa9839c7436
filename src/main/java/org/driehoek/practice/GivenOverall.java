package org.driehoek.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The weighted mean that the rules gave an attempt. */
record GivenOverall(UUID attempt, @Nullable Integer overall) {}
