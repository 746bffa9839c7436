package org.driehoek.practice;

import java.util.List;

/**
 * One page of a longer list of attempts.
 *
 * @param attempts those on this page
 * @param total how many there are on all pages
 */
public record FinishedPage(List<HeldAttempt> attempts, long total) {}
