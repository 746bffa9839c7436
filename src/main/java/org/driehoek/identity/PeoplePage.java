package org.driehoek.identity;

import java.util.List;

/**
 * A part of the list of people.
 *
 * @param people in the order of their names
 * @param number which part, from 0
 * @param parts how many there are, at least 1
 * @param total how many people were found
 */
public record PeoplePage(List<ListedPerson> people, int number, int parts, long total) {}
