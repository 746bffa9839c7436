package org.driehoek.practice;

/** Says that an attempt at an assignment cannot be begun, and why; nothing has changed. */
public final class AssignmentRefusedException extends AttemptRefusedException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    AssignmentRefusedException(Refusal refusal) {
        super("No attempt at this assignment can be begun: " + refusal);
        this.refusal = refusal;
    }

    /** Returns why. */
    public Refusal refusal() {
        return refusal;
    }
}
