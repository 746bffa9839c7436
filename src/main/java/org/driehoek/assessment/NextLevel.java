package org.driehoek.assessment;

import org.driehoek.scenario.Level;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to come to the next level on a dimension.
 *
 * @param level the next level, 2–4
 * @param chances how many more opportunities taken it needs, the heaviest first: 0–2; with 0 only the condition is in the way
 * @param condition what must be different beside that, in the words in which it lowered the level; null when nothing
 */
public record NextLevel(Level level, int chances, @Nullable Text condition) {}
