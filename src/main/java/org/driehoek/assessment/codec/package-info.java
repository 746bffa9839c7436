/** Writes and reads assessments, as versioned JSON with the same bytes for the same assessment. */
@NullMarked
@NamedInterface("codec")
package org.driehoek.assessment.codec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
