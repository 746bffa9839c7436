package org.driehoek.practice;

import java.util.SequencedMap;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of an attempt when it finished.
 *
 * @param overall the weighted mean of the rates, 0–1000; null when too little could be observed
 * @param levels the level on each of the dimensions that were asked for, in order
 */
public record Result(@Nullable Integer overall, SequencedMap<Dimension, Level> levels) {}
