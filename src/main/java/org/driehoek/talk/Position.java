package org.driehoek.talk;

/**
 * What the rest of a talk depends on, in 128 bits of a SHA-256: talks at equal positions can go on in the same ways, whatever was
 * said before. Two different positions share a value with a chance of 2⁻¹²⁸ a pair.
 */
public record Position(long high, long low) {}
