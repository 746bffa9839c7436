/**
 * Turns content files into the records of {@code scenario}, or into numbered diagnostics.
 *
 * <p>{@link org.driehoek.scenario.language.ContentCompiler} reads what authors write, in YAML;
 * {@link org.driehoek.scenario.language.SnapshotReader} reads the canonical JSON that attempts were played on. No other
 * package parses YAML or conditions.
 */
@NullMarked
@NamedInterface("language")
package org.driehoek.scenario.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
