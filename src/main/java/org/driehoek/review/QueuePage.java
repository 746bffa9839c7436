package org.driehoek.review;

import java.util.List;

/**
 * A page of a trainer's queue, the talk that ended first at the top.
 *
 * @param entries those on this page
 * @param before whether there are any before this page
 * @param after whether there are any after it
 */
public record QueuePage(List<QueueEntry> entries, boolean before, boolean after) {

    /** How many attempts a page holds. */
    public static final int SIZE = 25;

    /** The page of a queue in which nothing is. */
    public static final QueuePage EMPTY = new QueuePage(List.of(), false, false);
}
