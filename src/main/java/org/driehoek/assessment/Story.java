package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.ParentReaction.Way;
import org.driehoek.assessment.Sentences.Slot;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** Tells what happened: a sentence for each turn that mattered. */
final class Story {

    private static final int MOST = 7;

    private final Course course;
    private final Sentences sentences;
    private final ParentReaction reaction;

    Story(Course course, Sentences sentences, ParentReaction reaction) {
        this.course = course;
        this.sentences = sentences;
        this.reaction = reaction;
    }

    List<StoryLine> tell(List<Observation> observations) {
        SequencedSet<Integer> turning = new TreeSet<>();
        TurningPoint.of(course).forEach(point -> turning.add(point.turn()));
        List<StoryLine> story = new ArrayList<>();
        for (int turn : thatMattered(observations, turning)) {
            story.add(new StoryLine(turn, words(course.turn(turn)), turning.contains(turn)));
        }
        return story;
    }

    private SequencedSet<Integer> thatMattered(List<Observation> observations, SequencedSet<Integer> turning) {
        List<Integer> ranked = new ArrayList<>(turning);
        List<TurnOutcome> turns = course.turns();
        observations.stream()
                .filter(one -> one.verdict().ordinal() >= Verdict.MAJOR.ordinal() && one.from() == one.turn())
                .forEach(one -> ranked.add(one.turn()));
        turns.stream().filter(turn -> !turn.agreed().isEmpty()).forEach(turn -> ranked.add(turn.turn()));
        if (!turns.isEmpty()) {
            ranked.add(1);
            ranked.add(turns.size());
        }
        SequencedSet<Integer> chosen = new TreeSet<>();
        for (int turn : ranked) {
            if (chosen.size() < MOST) {
                chosen.add(turn);
            }
        }
        return chosen;
    }

    private Text words(TurnOutcome turn) {
        List<Text> words = new ArrayList<>();
        words.add(own(turn));
        Line told = told(turn);
        if (told != null && told.say() != null) {
            words.add(sentences.fill("story-told", reaction.name(), new Slot("line", told.say())));
        } else {
            words.addAll(reaction.to(turn.turn(), Way.EITHER));
        }
        for (String id : turn.agreed()) {
            Step step = course.scenario().steps().get(id);
            if (step != null) {
                words.add(sentences.fill("story-agreed", new Slot("what", step.what())));
            }
        }
        Text joined = Sentences.join(words);
        return joined == null ? own(turn) : joined;
    }

    private Text own(TurnOutcome turn) {
        if (turn.said() != null) {
            return sentences.fill("story-said", new Slot("words", turn.said()));
        }
        return sentences.fill(turn.input() instanceof Input.Left ? "story-left" : "story-silent");
    }

    private static @Nullable Line told(TurnOutcome turn) {
        for (Line line : turn.lines()) {
            if (line.kind() == Line.Kind.FACT) {
                return line;
            }
        }
        return null;
    }
}
