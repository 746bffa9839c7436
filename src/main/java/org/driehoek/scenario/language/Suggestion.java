package org.driehoek.scenario.language;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what a misspelt name was meant to be. */
public final class Suggestion {

    private static final int LONGEST = 60;

    private Suggestion() {}

    /** Returns the nearest name, quoted and with a question mark; or null when none is near. */
    public static @Nullable String of(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return null;
        }
        String word = plain(wrong);
        String nearest = null;
        int least = Math.max(1, Math.min(3, (word.length() + 1) / 3)) + 1;
        for (String name : names) {
            int distance = distance(word, plain(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest == null ? null : "'" + nearest + "'?";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Counts the letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
