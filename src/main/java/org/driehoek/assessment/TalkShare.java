package org.driehoek.assessment;

import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** How much of a talk was the teacher's. */
final class TalkShare {

    private TalkShare() {}

    /** Returns the teacher's words as a share of all words, 0–100; a text counts with the mean of both languages. */
    static int of(Course course) {
        int own = 0;
        int others = 0;
        for (TurnOutcome turn : course.turns()) {
            own += turn.features().words();
            others += turn.lines().stream().mapToInt(line -> words(line.say())).sum();
        }
        return own + others == 0 ? 0 : 100 * own / (own + others);
    }

    private static int words(@Nullable Text text) {
        return text == null ? 0 : (words(text.nl()) + words(text.en())) / 2;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i)) || inside && "'’-".indexOf(text.charAt(i)) >= 0;
            words += part && !inside ? 1 : 0;
            inside = part;
        }
        return words;
    }
}
