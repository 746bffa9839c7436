package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.practice.Reflection.FirstReaction;

/** What a student said of the own talk before any level was shown, in a line for each thing. */
record FirstWords(Reader reader) {

    /** Returns the lines; none for staff, and where nothing was given. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (reader.reflection() == null) {
            return lines;
        }
        FirstReaction first = reader.reflection().first();
        if (!first.feeling().isBlank()) {
            String key = "debrief.feeling." + first.feeling();
            String word = ReactionsPanel.FEELINGS.contains(first.feeling()) ? reader.say(key) : first.feeling();
            lines.add(reader.say("debrief.feeling") + " " + word);
        }
        if (first.structuring() != null) {
            lines.add(reader.say("debrief.rating.structuring", reader.parent()) + " " + first.structuring() + " / "
                    + FirstReaction.HIGHEST);
        }
        if (first.responsiveness() != null) {
            lines.add(reader.say("debrief.rating.responsiveness", reader.parent()) + " " + first.responsiveness()
                    + " / " + FirstReaction.HIGHEST);
        }
        return lines;
    }
}
