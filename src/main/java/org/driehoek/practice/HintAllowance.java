package org.driehoek.practice;

/**
 * How many hints an attempt has. Help that fades: plenty in the first attempt, a little in the second, none from the third on.
 *
 * <p>Whoever meets such a talk for the first time learns more with guidance than without; the same guidance gets in the way of who
 * has done it before (the expertise reversal effect: Kalyuga, Ayres, Chandler &amp; Sweller 2003), and guidance works best when it
 * is taken away step by step (Renkl &amp; Atkinson 2003). Five is about one hint for each phase of a talk of fourteen turns.
 */
final class HintAllowance {

    private static final int FIRST = 5;
    private static final int SECOND = 2;

    private HintAllowance() {}

    /** Returns how many hints the learner's attempt of a number has, from 1. */
    static int of(int attempt) {
        return attempt <= 1 ? FIRST : attempt == 2 ? SECOND : 0;
    }
}
