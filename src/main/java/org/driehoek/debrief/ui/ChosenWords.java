package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Feedback;
import org.driehoek.assessment.NextLevel;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Reasons;
import org.driehoek.scenario.Dimension;

/** Says why the debrief speaks about a strength or a point: what weighed most, and what the next level takes. */
record ChosenWords(Reader reader, Reasons reasons) {

    ChosenWords(Reader reader) {
        this(reader, Reasons.of(reader.course(), reader.assessment()));
    }

    /** Returns why a strength was chosen. */
    String strength(Feedback.Item item) {
        return reader.say(
                "debrief.chosen.strength",
                reader.parent(),
                reasons.weight(item.observation().dimension()));
    }

    /** Returns why a point was chosen. */
    String point(Feedback.Item item) {
        Dimension dimension = item.observation().dimension();
        List<String> words = new ArrayList<>();
        words.add(weighed(item, dimension));
        NextLevel next = reasons.next(dimension);
        if (next != null) {
            words.add(reach(next));
        }
        return String.join(" ", words);
    }

    private String weighed(Feedback.Item item, Dimension dimension) {
        if (item.observation().verdict() == Verdict.CRITICAL) {
            return reader.say("debrief.chosen.breach");
        }
        int rank = reasons.mattered().indexOf(dimension);
        return switch (rank) {
            case 0 -> reader.say("debrief.chosen.most", reasons.weight(dimension));
            case 1, 2 -> reader.say("debrief.chosen.much", reasons.weight(dimension));
            default ->
                item.observation().verdict() == Verdict.MAJOR
                        ? reader.say("debrief.chosen.hurt", reader.parent())
                        : reader.say("debrief.chosen.near", reasons.weight(dimension));
        };
    }

    private String reach(NextLevel next) {
        String to = reader.say("debrief.level", next.level().number());
        String words = reader.say("debrief.chosen.reach", next.chances(), to);
        return next.condition() == null
                ? words
                : words + " " + reader.say("debrief.chosen.condition", reader.read(next.condition()));
    }
}
