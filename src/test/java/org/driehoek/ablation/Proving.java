package org.driehoek.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.played.Played;
import org.driehoek.assessment.played.PlayedTalkRunner;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talks;
import org.driehoek.talk.TurnOutcome;

/** Plays all talks that authors wrote down on changed rules, and says what would be noticed. */
final class Proving {

    /** How a change of the rules is noticed. */
    enum Noticed {
        /** A talk no longer goes as its author wrote. */
        CLAIMED,
        /** Every claim still holds, but a talk or its assessment is another than the committed one. */
        RECORDED,
        /** No talk shows it. */
        NOT
    }

    /** A talk as it goes on the rules that stand, and the rules that had a part in it. */
    private record Base(PlayedTalk talk, Played played, SortedSet<String> rules) {}

    private final List<Base> bases = new ArrayList<>();

    Proving(Rulebook rulebook, Reactions reactions, Assessor assessor) {
        for (PlayedTalk talk : Talks.played()) {
            Played played = new PlayedTalkRunner(rulebook, reactions, assessor).play(Talks.snapshotOf(talk), talk);
            bases.add(new Base(talk, played, rules(played)));
        }
    }

    private static SortedSet<String> rules(Played played) {
        SortedSet<String> rules = new TreeSet<>();
        for (TurnOutcome turn : Objects.requireNonNull(played.transcript()).turns()) {
            turn.effects().stream().map(Effect::rule).forEach(rules::add);
            rules.addAll(turn.stances());
            if (turn.initiative() != null) {
                rules.add(turn.initiative());
            }
        }
        if (played.assessment() != null) {
            played.assessment().observations().stream().map(Observation::rule).forEach(rules::add);
        }
        return rules;
    }

    /** Returns the talks that do not go as written even on the rules that stand; there should be none. */
    List<String> broken() {
        return bases.stream()
                .filter(base -> !base.played().findings().isEmpty())
                .map(base -> base.played().findings().toString())
                .toList();
    }

    /** Plays the talks in which the changed rule had a part, until one is not what its author wrote. */
    Noticed notices(Mutant mutant) {
        Noticed noticed = Noticed.NOT;
        for (Base base : bases) {
            if (mutant.rule().isEmpty() || base.rules().contains(mutant.rule())) {
                Noticed here = notices(mutant, base);
                if (here == Noticed.CLAIMED) {
                    return here;
                }
                noticed = here == Noticed.RECORDED ? here : noticed;
            }
        }
        return noticed;
    }

    private static Noticed notices(Mutant mutant, Base base) {
        Played played;
        try {
            played = new PlayedTalkRunner(mutant.rulebook(), mutant.reactions(), mutant.assessor())
                    .play(Talks.snapshotOf(base.talk()), base.talk());
        } catch (RuntimeException refused) {
            // An opportunity that no rule judges, or that two judge, stops the assessment.
            return Noticed.CLAIMED;
        }
        if (!played.findings().isEmpty()) {
            return Noticed.CLAIMED;
        }
        return Objects.equals(played.transcript(), base.played().transcript())
                        && Objects.equals(played.assessment(), base.played().assessment())
                ? Noticed.NOT
                : Noticed.RECORDED;
    }
}
