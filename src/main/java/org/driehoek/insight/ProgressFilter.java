package org.driehoek.insight;

/**
 * Which part of a class is asked for.
 *
 * @param words a part of the name, in upper or lower case; empty for everybody
 * @param page from 0; beyond the end is the last one
 */
public record ProgressFilter(Shown shown, String words, Order order, int page) {

    /** Everybody, by name, from the beginning. */
    public static final ProgressFilter ALL = new ProgressFilter(Shown.ALL, "", Order.NAME, 0);
}
