package org.driehoek.course;

/**
 * What came of undoing an import.
 *
 * @param left how many people are no longer in the course because of it
 * @param accounts how many accounts were removed because nobody had made them ready
 */
public record ImportUndone(int left, int accounts) {}
