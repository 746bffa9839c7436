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

    /**
     * Takes back the last turn, as if nobody had heard it. That can be done once in a talk, while it is open.
     *
     * @param seq the sequence number of the view or answer that was seen last
     * @throws AttemptRefusedException when there is no turn to take back, one was taken back before, or the talk is over
     */
    Answer takeBack(int seq);

    /**
     * Gives a hint: what there is to notice now, never what to say. The parent knows nothing of it.
     *
     * @param seq the sequence number of the view or answer that was seen last
     * @throws AttemptRefusedException when there are no hints in this talk, none is left, or the talk is over
     */
    Answer hint(int seq);
}
