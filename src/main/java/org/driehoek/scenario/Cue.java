package org.driehoek.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Something in a parent's line that asks for an answer.
 *
 * @param id unique in the scenario
 * @param asks the dimension it gives an opportunity for
 * @param feeling the feeling it shows; required when it asks for {@link Dimension#EMOTION}
 * @param weight 1–3
 * @param window own turns in which it can be taken, 2 unless said otherwise
 */
public record Cue(String id, Dimension asks, @Nullable Feeling feeling, int weight, int window) {}
