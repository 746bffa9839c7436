package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Card.Moment;
import org.driehoek.assessment.Examples.Found;
import org.driehoek.assessment.Sentences.Slot;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Line;
import org.jspecify.annotations.Nullable;

/** Finds the place in a talk at which the aim of a card would have fitted, and tells what the parent was like there. */
record CardMoments(Course course, Sentences sentences, ParentReaction reaction, CueLines cues) {

    /** Returns the place; null for what was chosen before the talk and for what was left out of all of it. */
    @Nullable
    Moment of(Observation observation, @Nullable Found found) {
        int turn = turn(observation, found);
        if (turn == 0) {
            return null;
        }
        List<Text> words = new ArrayList<>();
        Slot at = Slot.of("turn", turn);
        Text own = wrong(observation) ? course.turn(turn).said() : null;
        Text line = line(observation, turn);
        if (own != null) {
            fill(words, "card-moment-said", at, new Slot("words", own));
        } else if (line != null) {
            fill(words, "card-moment-line", at, reaction.name(), new Slot("line", line));
        } else {
            fill(words, "card-moment", at);
        }
        fill(
                words,
                "card-moment-state",
                reaction.name(),
                new Slot(
                        "mood",
                        course.rulebook().moods().place(reaction.mood(turn)).name()),
                Slot.of("tension", course.before(turn, Variable.TENSION)),
                Slot.of("trust", course.before(turn, Variable.TRUST)));
        Text joined = Sentences.join(words);
        return joined == null ? null : new Moment(turn, observation.opportunity(), joined);
    }

    /** Returns the turn of what went wrong, else of the sentence that was offered, else of a signal; 0 when there is none. */
    private int turn(Observation observation, @Nullable Found found) {
        if (observation.turn() == 0 || wrong(observation)) {
            return observation.turn();
        }
        if (found != null && found.turn() > 0) {
            return found.turn();
        }
        return cued(observation) == null ? 0 : Math.max(observation.from(), 1);
    }

    /** Returns whether one turn went wrong, rather than a stretch of the talk. */
    private static boolean wrong(Observation observation) {
        return observation.verdict().violation() && observation.from() == observation.turn();
    }

    private CueLines.@Nullable CueLine cued(Observation observation) {
        return observation.opportunity() == null ? null : cues.of(observation.opportunity());
    }

    /** Returns the line that gave the signal, else the last words of the parent before the turn. */
    private @Nullable Text line(Observation observation, int turn) {
        CueLines.CueLine cue = cued(observation);
        if (cue != null) {
            return cue.reply().say();
        }
        List<Line> lines = turn == 1
                ? course.transcript().prepared().lines()
                : course.turn(turn - 1).lines();
        String main = course.scenario().main().id();
        Text last = null;
        for (Line line : lines) {
            last = line.character().equals(main) && line.say() != null ? line.say() : last;
        }
        return last;
    }

    private void fill(List<Text> words, String sentence, Slot... slots) {
        if (sentences.has(sentence)) {
            words.add(sentences.fill(sentence, slots));
        }
    }
}
