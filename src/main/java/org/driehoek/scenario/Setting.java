package org.driehoek.scenario;

/**
 * Where and when a scenario plays.
 *
 * @param grade the grade in the words of each language, for example groep 5 and grade 3
 * @param place an id of the author's, for example {@code classroom}
 * @param schoolYear the school year whose rules hold, for example {@code 2026-2027}
 */
public record Setting(Country country, Sector sector, Text grade, Moment moment, String place, String schoolYear) {}
