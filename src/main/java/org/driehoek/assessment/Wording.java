package org.driehoek.assessment;

import java.util.regex.Pattern;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** How many words and sentences were said, whatever they mean; a text counts with the mean of both languages. */
record Wording(Course course) {

    private static final Pattern END = Pattern.compile("[.!?…]+(?=[\\s\"'’”)]|$)");

    /** Returns the teacher's words as a share of all words, 0–100. */
    int share() {
        int own = 0;
        int others = 0;
        for (TurnOutcome turn : course.turns()) {
            own += turn.features().words();
            others += turn.lines().stream().mapToInt(line -> words(line.say())).sum();
        }
        return own + others == 0 ? 0 : 100 * own / (own + others);
    }

    /** Returns the words of the teacher's longest turn. */
    int longestTurn() {
        return course.turns().stream()
                .mapToInt(turn -> turn.features().words())
                .max()
                .orElse(0);
    }

    /** Returns the words of the teacher's sentences on average, rounded up; 0 when nothing was said. */
    int sentenceLength() {
        int words = 0;
        int sentences = 0;
        for (TurnOutcome turn : course.turns()) {
            Text said = turn.said();
            if (said != null) {
                words += words(said.nl()) + words(said.en());
                sentences += sentences(said.nl()) + sentences(said.en());
            }
        }
        return sentences == 0 ? 0 : Math.ceilDiv(words, sentences);
    }

    /** Returns the most question marks in one own turn. */
    int questionsAtOnce() {
        return course.turns().stream()
                .mapToInt(turn -> turn.features().questions())
                .max()
                .orElse(0);
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

    private static int sentences(String text) {
        return Math.max(1, (int) END.matcher(text).results().count());
    }
}
