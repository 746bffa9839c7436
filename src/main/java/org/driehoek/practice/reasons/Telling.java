package org.driehoek.practice.reasons;

import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Transcript;

/**
 * What it takes to tell why: the talk so far, what it was held on, and the language it is told in.
 *
 * @param texts the rules in plain words
 */
public record Telling(
        Words words,
        Language language,
        Snapshot snapshot,
        Rulebook rulebook,
        FeedbackTexts texts,
        Transcript transcript) {

    /** Gives the interface's texts by their key. */
    @FunctionalInterface
    public interface Words {

        /** Returns a text in the reader's language, with values filled in. */
        String of(String key, Object... values);
    }

    String say(String key, Object... values) {
        return words.of(key, values);
    }

    String read(Text text) {
        return text.in(language);
    }

    Scenario scenario() {
        return snapshot.scenario();
    }

    String parent() {
        return read(scenario().main().name());
    }

    String name(Dimension dimension) {
        return read(rulebook.rubric().entry(dimension).name());
    }

    String name(Mood mood) {
        return read(rulebook.moods().place(mood).name());
    }

    String name(String character) {
        Cast cast = scenario().cast().get(character);
        return cast == null ? character : read(cast.name());
    }
}
