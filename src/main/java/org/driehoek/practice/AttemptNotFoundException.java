package org.driehoek.practice;

/** Says that the learner has no such attempt. Another learner's attempt is refused in the same words as one that never was. */
public class AttemptNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AttemptNotFoundException(AttemptId attempt) {
        super("no attempt " + attempt);
    }
}
