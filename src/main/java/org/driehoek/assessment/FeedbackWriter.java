package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Feedback.Item;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.ParentReaction.Way;
import org.driehoek.assessment.Sentences.Slot;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.TalkTypes.Standing;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Prepared.Chosen;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;

/** Writes the sentences that explain an assessment: observation, effect, principle, try. Same talk, same sentences. */
public final class FeedbackWriter {

    private final Course course;
    private final Rulebook rulebook;
    private final Sentences sentences;
    private final ParentReaction reaction;
    private final CueLines cues;
    private final Examples examples;
    private final Omissions omissions;

    private FeedbackWriter(Snapshot snapshot, Rulebook rulebook, FeedbackTexts texts, Transcript transcript) {
        this.course = Course.of(snapshot, rulebook, transcript);
        this.rulebook = rulebook;
        this.sentences = new Sentences(texts);
        this.reaction = new ParentReaction(course, sentences);
        this.cues = new CueLines(snapshot);
        this.examples = new Examples(course, cues);
        this.omissions = new Omissions(course);
    }

    /**
     * Explains an assessment.
     *
     * @param texts the present wording, whatever wording an earlier explanation had
     * @throws IllegalArgumentException when the texts say nothing about a rule that found something
     */
    public static Feedback write(
            Snapshot snapshot, Rulebook rulebook, FeedbackTexts texts, Transcript transcript, Assessment assessment) {
        return new FeedbackWriter(snapshot, rulebook, texts, transcript).write(assessment);
    }

    private Feedback write(Assessment assessment) {
        Ranking ranking = new Ranking(course, assessment, reaction);
        return new Feedback(
                sentences.texts().hash(),
                new Story(course, sentences, reaction).tell(assessment.observations()),
                ranking.strengths().stream().map(this::item).toList(),
                ranking.points().stream().map(this::item).toList(),
                assessment.observations().stream().map(this::item).toList(),
                card(assessment, ranking));
    }

    private @Nullable Card card(Assessment assessment, Ranking ranking) {
        Dimension dimension = ranking.card();
        return dimension == null
                ? null
                : new Coaching(course, assessment, sentences, reaction, cues, examples, this::where).card(dimension);
    }

    private Item item(Observation observation) {
        RuleText text = sentences.texts().rule(observation.rule());
        List<Source> sources = new ArrayList<>();
        for (String id : text.sources().isEmpty() ? observation.sources() : text.sources()) {
            Source source = rulebook.sources().get(id);
            if (source != null) {
                sources.add(source);
            }
        }
        return new Item(
                observation,
                where(observation),
                ownWords(observation),
                effect(observation, text),
                text.principle(),
                observation.verdict().strength() ? null : tryThis(observation, text),
                text.plain(),
                List.copyOf(sources));
    }

    private Text where(Observation observation) {
        int from = observation.from();
        int turn = observation.turn();
        String sentence = "where-turns";
        if (turn == 0) {
            sentence = "where-preparation";
        } else if (wholeTalk(observation)) {
            sentence = "where-talk";
        } else if (from == turn) {
            sentence = "where-turn";
        }
        return sentences.fill(sentence, Slot.of("from", from), Slot.of("turn", turn));
    }

    private boolean wholeTalk(Observation observation) {
        return observation.from() <= 1 && observation.turn() == course.length() && course.length() > 1;
    }

    private @Nullable Text ownWords(Observation observation) {
        if (observation.turn() == 0) {
            return choice(observation.opportunity());
        }
        boolean omission = omissions.of(observation) != null;
        boolean stretch = observation.opportunity() == null && wholeTalk(observation);
        return omission || stretch ? null : course.turn(observation.turn()).said();
    }

    private @Nullable Text choice(@Nullable String opportunity) {
        for (Chosen chosen : course.transcript().prepared().chosen()) {
            for (Preparation each : course.scenario().preparation()) {
                if (each.id().equals(chosen.preparation())
                        && Chances.prepared(chosen).equals(opportunity)) {
                    return each.choices().stream()
                            .filter(choice -> choice.id().equals(chosen.choice()))
                            .map(Preparation.Choice::text)
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    private @Nullable Text effect(Observation observation, RuleText text) {
        List<Text> words = new ArrayList<>();
        if (text.effect() != null) {
            words.add(Sentences.fill(text.effect(), reaction.name()));
        }
        Standing omission = omissions.of(observation);
        boolean missed = observation.verdict() == Verdict.MISS;
        if (omission != null) {
            words.add(sentences.fill("not-done", new Slot("what", omission.words())));
        } else if (observation.turn() > 0 && !(observation.opportunity() == null && wholeTalk(observation))) {
            CueLines.CueLine cue = observation.opportunity() == null ? null : cues.of(observation.opportunity());
            if (missed && cue != null && cue.reply().say() != null) {
                words.add(sentences.fill(
                        "cue-left",
                        reaction.name(),
                        new Slot("line", cue.reply().say())));
            }
            boolean good = observation.verdict().strength() || observation.verdict() == Verdict.HALF;
            words.addAll(reaction.to(observation.turn(), good ? Way.BETTER : Way.WORSE));
        }
        return Sentences.join(words);
    }

    private @Nullable Text tryThis(Observation observation, RuleText text) {
        Move move = examples.instead(observation);
        return move == null ? text.tryThis() : sentences.fill("try-move", new Slot("move", move.say()));
    }
}
