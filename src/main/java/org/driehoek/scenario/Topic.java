package org.driehoek.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about.
 *
 * @param name how the screen names it as something else to begin about; null for topics of the first and last phase
 * @param when the condition under which the topic is open; null means always
 * @param replies answers for moves whose own replies do not hold; may be empty
 */
public record Topic(
        String id,
        Phase phase,
        @Nullable Text name,
        @Nullable Condition when,
        List<Reply> replies) {}
