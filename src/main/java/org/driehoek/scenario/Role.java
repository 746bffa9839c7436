package org.driehoek.scenario;

/** What a character is in the talk; it fixes the variables of the character's disposition. */
public enum Role implements Named {
    PARENT,
    PUPIL,
    INTERPRETER
}
