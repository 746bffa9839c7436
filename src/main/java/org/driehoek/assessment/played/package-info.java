/** Plays the talks that authors wrote down as tests of a scenario, and finds where a talk went otherwise. */
@NullMarked
@NamedInterface("played")
package org.driehoek.assessment.played;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
