package org.driehoek.scenario;

import org.jspecify.annotations.Nullable;

/**
 * What a parent does not say of his own accord.
 *
 * @param topic the topic on which it can come up
 * @param gate the condition under which it is told
 * @param hint what shows before, once, with its own condition; or null
 * @param told how it is told
 */
public record Fact(
        String id, String topic, Condition gate, @Nullable Reply hint, Reply told) {}
