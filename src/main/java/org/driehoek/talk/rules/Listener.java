package org.driehoek.talk.rules;

/** Someone in the room who feels what is said. */
public sealed interface Listener permits Parent, Pupil {

    /** Returns the character's id. */
    String id();
}
