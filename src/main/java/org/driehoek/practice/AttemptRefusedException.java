package org.driehoek.practice;

/** Says that an attempt cannot do what was asked in its present state, and why; nothing has changed. */
public class AttemptRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AttemptRefusedException(String message) {
        super(message);
    }
}
