package org.driehoek.base.ui;

/**
 * Keeps a spreadsheet from taking a text for a formula. Somebody may be called anything, and a program that opens the file on a
 * lecturer's machine must not run a name.
 */
public final class SafeCell {

    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** Returns a text as it is, or with an apostrophe before it when it begins like a formula. */
    public static String of(String text) {
        String begun = text.stripLeading();
        boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0
                || !begun.isEmpty() && FORMULAS.indexOf(begun.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
