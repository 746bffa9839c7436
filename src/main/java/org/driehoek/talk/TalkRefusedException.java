package org.driehoek.talk;

/** Says that the talk cannot take an input in its present state, and why; nothing has changed. */
public class TalkRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TalkRefusedException(String message) {
        super(message);
    }
}
