package org.driehoek.practice;

import org.driehoek.talk.Input;

/** A prepared talk that can be held on a screen, whoever keeps it. */
public interface HeldTalk {

    /** Returns the talk as it stands. */
    TalkView now();

    /**
     * Holds one turn.
     *
     * @param seq the sequence number of the view or answer that was seen last
     * @throws org.driehoek.talk.TalkRefusedException when the input is not on offer, or the talk is over
     */
    Answer say(int seq, Input input);
}
