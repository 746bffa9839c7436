package org.driehoek.scenario.language;

import java.util.Random;

/** Draws conditions that authors could write. */
final class DrawnCondition {

    private static final String[] NUMBERS = {
        "trust", "sam.tension", "heard", "affiliation", "sam.dominance", "noor.engagement", "turn", "count('advice')"
    };
    private static final String[] TESTS = {
        "said('greet')",
        "told('secret')",
        "agreed('read')",
        "agreedKind('home')",
        "open('worry')",
        "missed('worry')",
        "just('advice')",
        "present('noor')",
        "prepared('table')",
        "mood == 'worried'",
        "phase != 'plan'",
        "'agrees' == stance"
    };
    private static final String[] SIGNS = {"==", "!=", "<", "<=", ">", ">="};
    private static final String[] OPERATORS = {" + ", " - ", " * ", "+", "-"};

    private DrawnCondition() {}

    static String of(Random chance) {
        return test(chance, 3);
    }

    private static String test(Random chance, int deep) {
        return switch (chance.nextInt(deep > 0 ? 6 : 2)) {
            case 0 -> pick(TESTS, chance);
            case 1 -> number(chance, 1) + " " + pick(SIGNS, chance) + " " + number(chance, 1);
            case 2 -> "!(" + test(chance, deep - 1) + ")";
            case 3 -> "(" + test(chance, deep - 1) + ")";
            case 4 -> test(chance, deep - 1) + " && " + test(chance, deep - 1);
            default -> test(chance, deep - 1) + " || " + test(chance, deep - 1);
        };
    }

    private static String number(Random chance, int deep) {
        return switch (chance.nextInt(deep > 0 ? 4 : 2)) {
            case 0 -> pick(NUMBERS, chance);
            case 1 -> String.valueOf(chance.nextInt(100));
            case 2 -> "-" + pick(NUMBERS, chance);
            default -> number(chance, 0) + pick(OPERATORS, chance) + number(chance, 0);
        };
    }

    private static String pick(String[] words, Random chance) {
        return words[chance.nextInt(words.length)];
    }
}
