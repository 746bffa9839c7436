package org.driehoek.practice.ui;

import java.util.Locale;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.jspecify.annotations.Nullable;

/** Writes what characters say and do as lines of a script. */
final class Lines {
    private Lines() {}

    static ScriptLine theirs(Line line, Scenario scenario, Language language) {
        ScriptLine written = ScriptLine.theirs(Names.of(line.character(), scenario, language));
        Text gesture = line.gesture();
        if (gesture != null) {
            written.gesture(gesture.in(language));
        }
        Text say = line.say();
        if (say != null) {
            written.words(say.in(language), foreign(say, language));
        }
        return written;
    }

    /** Returns the language of a text for the {@code lang} attribute, where it is not the reader's. */
    static @Nullable Locale foreign(Text text, Language reader) {
        Language language = text.foreignTo(reader);
        return language == null ? null : language.locale();
    }
}
