/**
 * The kit of which every page is made: header, empty state, notice, portrait, script line, level bar, state graph.
 *
 * <p>The kit knows no content: it takes words that are already in the reader's language, and styles by class alone.
 */
@NamedInterface("ui")
@NullMarked
package org.driehoek.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
