/** Writes and reads what came of a talk, as versioned JSON with the same bytes for the same talk. */
@NullMarked
@NamedInterface("codec")
package org.driehoek.talk.codec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
