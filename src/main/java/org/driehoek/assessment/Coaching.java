package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.driehoek.assessment.Examples.Found;
import org.driehoek.assessment.Sentences.Slot;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts.CoachingCard;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one thing to try next: one directive aim, a sentence for this parent and the place at which it would have fitted.
 *
 * <p>The rules of choice, each with an id that the card names: the dimension is that of the point that mattered most among those
 * within reach ({@code card.within-reach}), else of the point that mattered most ({@code card.mattered-most}). Of its cards the one whose
 * misses cost most is taken ({@code card.most-lost}), the first in the file where two cost the same, and the general one when
 * none is for what was missed ({@code card.general}). Its sentence is the scenario's own that was offered where most was lost
 * ({@code card.offered}), else one on the same topic ({@code card.same-topic}), else the card's ({@code card.example}).
 */
final class Coaching {

    private static final int TOLD = 2;

    private final Course course;
    private final Assessment assessment;
    private final Sentences sentences;
    private final CardMoments moments;
    private final Examples examples;
    private final Losses losses;
    private final Omissions omissions;
    private final Function<Observation, Text> where;

    private final List<Text> why = new ArrayList<>();
    private final SequencedSet<String> rules = new LinkedHashSet<>();

    Coaching(
            Course course,
            Assessment assessment,
            Sentences sentences,
            ParentReaction reaction,
            CueLines cues,
            Examples examples,
            Function<Observation, Text> where) {
        this.course = course;
        this.assessment = assessment;
        this.sentences = sentences;
        this.moments = new CardMoments(course, sentences, reaction, cues);
        this.examples = examples;
        this.losses = new Losses(course, assessment);
        this.omissions = new Omissions(course);
        this.where = where;
    }

    /** Returns the card for a dimension on which something was lost. */
    Card card(Dimension dimension) {
        because(
                losses.withinReach(dimension) ? "card.within-reach" : "card.mattered-most",
                new Slot(
                        "dimension", course.rulebook().rubric().entry(dimension).name()));
        List<Observation> lost = lost(dimension);
        CoachingCard card = mostLost(dimension, lost);
        List<Observation> about =
                lost.stream().filter(one -> card.general() || isFor(card, one)).toList();
        because(card.general() ? "card.general" : "card.most-lost");
        tell(about);
        Observation first = about.isEmpty() ? null : about.getFirst();
        Found found = example(card, about);
        Text example = found == null ? card.example() : found.move().say();
        about.forEach(one -> rules.add(one.rule()));
        return new Card(
                card.id(),
                dimension,
                card.aim(),
                card.when(),
                example,
                first == null ? null : moments.of(shown(about, found, first), found),
                Sentences.join(why),
                List.copyOf(rules),
                sources(card, about));
    }

    /** Returns what was lost on a dimension, what cost most first; what was chosen beforehand costs nothing and comes last. */
    private List<Observation> lost(Dimension dimension) {
        return assessment.observations().stream()
                .filter(one -> one.dimension() == dimension && !one.verdict().strength())
                .sorted(Comparator.comparingInt(losses::cost).reversed())
                .toList();
    }

    private CoachingCard mostLost(Dimension dimension, List<Observation> lost) {
        List<CoachingCard> cards = sentences.texts().cards().getOrDefault(dimension, List.of());
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("feedback.yaml has no card for '" + dimension.id() + "'");
        }
        CoachingCard chosen = cards.getLast();
        int most = 0;
        for (CoachingCard card : cards) {
            int cost = lost.stream()
                    .filter(one -> isFor(card, one))
                    .mapToInt(losses::cost)
                    .sum();
            if (cost > most) {
                most = cost;
                chosen = card;
            }
        }
        return chosen;
    }

    private static boolean isFor(CoachingCard card, Observation observation) {
        String opportunity = observation.opportunity();
        return card.after().contains(observation.rule())
                && (opportunity == null
                        || card.chances().isEmpty()
                        || card.chances().contains(opportunity));
    }

    /** Says what led to the card: where it was found, in plain words; what was never done is told as that. */
    private void tell(List<Observation> about) {
        for (Observation one : about.stream().limit(TOLD).toList()) {
            var omission = omissions.of(one);
            if (omission != null) {
                add("card-left-out", new Slot("what", omission.words()));
            } else {
                add(
                        "card-found",
                        new Slot("where", where.apply(one)),
                        new Slot("plain", sentences.texts().rule(one.rule()).plain()));
            }
        }
    }

    private @Nullable Found example(CoachingCard card, List<Observation> about) {
        for (Observation one : about) {
            Found offered = examples.offered(one, card.acts());
            if (offered != null) {
                because("card.offered", Slot.of("turn", offered.turn()));
                return offered;
            }
        }
        for (Observation one : about) {
            Found similar = examples.similar(one, card.acts());
            if (similar != null) {
                because("card.same-topic");
                return similar;
            }
        }
        because("card.example");
        return null;
    }

    /** Returns the observation beside which the sentence would have stood. */
    private Observation shown(List<Observation> about, @Nullable Found found, Observation first) {
        return found == null
                ? first
                : about.stream()
                        .filter(one -> one.from() <= found.turn() && found.turn() <= one.turn())
                        .findFirst()
                        .orElse(first);
    }

    private void because(String rule, Slot... slots) {
        rules.add(rule);
        add(rule.replace('.', '-'), slots);
    }

    private void add(String sentence, Slot... slots) {
        if (sentences.has(sentence)) {
            why.add(sentences.fill(sentence, slots));
        }
    }

    private List<Source> sources(CoachingCard card, List<Observation> about) {
        SequencedSet<String> ids = new LinkedHashSet<>(card.sources());
        if (ids.isEmpty()) {
            about.stream()
                    .limit(1)
                    .forEach(
                            one -> ids.addAll(sentences.texts().rule(one.rule()).sources()));
        }
        List<Source> sources = new ArrayList<>();
        for (String id : ids) {
            Source source = course.rulebook().sources().get(id);
            if (source != null) {
                sources.add(source);
            }
        }
        return List.copyOf(sources);
    }
}
