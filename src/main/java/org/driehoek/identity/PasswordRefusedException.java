package org.driehoek.identity;

/** Says that a password can't be chosen. */
public class PasswordRefusedException extends RuntimeException {

    private final PasswordProblem problem;

    PasswordRefusedException(PasswordProblem problem) {
        super("The password is refused: " + problem);
        this.problem = problem;
    }

    /** Returns why. */
    public PasswordProblem problem() {
        return problem;
    }
}
