package org.driehoek.scenario;

/** What a condition can ask of a running talk; implemented by {@code talk}. */
public interface Circumstances {

    /** Returns the value of a character's variable. */
    int value(String character, Variable variable);

    /** Returns the number of the present turn, from 1. */
    int turn();

    /** Returns the phase of the topic of the last move; the first phase of the talk before any move. */
    Phase phase();

    /** Returns the main character's mood. */
    Mood mood();

    /** Returns the stance of the main character's last reaction. */
    Stance stance();

    /** Returns whether the teacher has said a move. */
    boolean said(String move);

    /** Returns whether a fact has been told (not merely hinted). */
    boolean told(String fact);

    /** Returns whether a step has been agreed. */
    boolean agreed(String step);

    /** Returns whether any step of a kind has been agreed. */
    boolean agreedKind(StepKind kind);

    /** Returns how many times an act has been said, this turn included. */
    int count(Act act);

    /** Returns whether an act is said in this very turn. */
    boolean just(Act act);

    /** Returns whether an event has happened. */
    boolean happened(String event);

    /** Returns whether a cue was given, its time has passed, and the teacher could have answered it but did not. */
    boolean missed(String cue);

    /** Returns whether a cue with the id is open. */
    boolean open(String cue);

    /** Returns whether a character is in the room. */
    boolean present(String character);

    /** Returns whether a choice was made in the preparation. */
    boolean prepared(String choice);
}
