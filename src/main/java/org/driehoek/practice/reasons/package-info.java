/**
 * Why a character said or did something, in plain words: everything that the journal holds of a turn, grouped by what it did. Whoever
 * shows it (the debrief, a preview) makes the screen; the words are these.
 */
@NullMarked
@NamedInterface("reasons")
package org.driehoek.practice.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
