package org.driehoek.debrief.ui;

import java.util.List;
import java.util.Optional;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Card;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.Opportunity;
import org.driehoek.practice.Debrief;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one talk to the next on the one thing that was to be tried.
 *
 * @param aim what the earlier talk gave to try
 * @param then the earlier talk
 * @param now the later one
 */
record Change(Card aim, Side then, Side now) {

    /** Which way it went, as honestly as two talks can tell. */
    enum Way {
        /** More of at least as many chances were taken, or less went wrong, and nothing got worse. */
        BETTER,
        /** A larger part was taken, but the parent offered fewer chances. */
        BETTER_OF_FEWER,
        SAME,
        LESS,
        /** One thing got better and another worse. */
        MIXED,
        /** The parent offered too little to tell. */
        UNSEEN
    }

    /**
     * One of the talks.
     *
     * @param wrong how often something went wrong on this dimension
     * @param moment what was said at the moment that can be compared; null when it did not come
     */
    record Side(
            Level level,
            int taken,
            int half,
            int missed,
            int wrong,
            @Nullable Moment moment) {

        int offered() {
            return taken + half + missed;
        }

        private int points() {
            return 2 * taken + half;
        }
    }

    /**
     * What a student did at a moment.
     *
     * @param words what was said; null for nothing
     * @param result what became of the chance; null where something went wrong
     */
    record Moment(int turn, @Nullable Text words, Opportunity.@Nullable Result result) {}

    /** Compares two talks of a scenario; empty when the earlier one gave nothing to try. */
    static Optional<Change> between(Debrief then, Debrief now) {
        Card aim = then.feedback().card();
        if (aim == null) {
            return Optional.empty();
        }
        String chance = chance(aim, then.assessment());
        return Optional.of(new Change(aim, side(aim, chance, then), side(aim, chance, now)));
    }

    Way way() {
        if (now.offered() == 0 || now.level() == Level.NOT_OBSERVABLE) {
            return Way.UNSEEN;
        }
        int chances = Integer.compare(now.points() * then.offered(), then.points() * now.offered());
        int right = Integer.compare(then.wrong(), now.wrong());
        if (chances * right < 0) {
            return Way.MIXED;
        }
        if (chances + right == 0) {
            return Way.SAME;
        }
        if (chances + right < 0) {
            return Way.LESS;
        }
        return chances > 0 && now.offered() < then.offered() ? Way.BETTER_OF_FEWER : Way.BETTER;
    }

    /** Returns the chance that both talks are compared at: that of the card, else the first that was missed; null for none. */
    private static @Nullable String chance(Card aim, Assessment then) {
        Card.Moment moment = aim.moment();
        if (moment != null) {
            return moment.opportunity() == null ? null : bare(moment.opportunity());
        }
        return then.opportunities().stream()
                .filter(one -> one.dimension() == aim.dimension() && one.result() == Opportunity.Result.MISSED)
                .findFirst()
                .map(one -> bare(one.id()))
                .orElse(null);
    }

    /** A signal that opens again has the turn behind its id. */
    private static String bare(String opportunity) {
        int at = opportunity.indexOf('@');
        return at < 0 ? opportunity : opportunity.substring(0, at);
    }

    private static Side side(Card aim, @Nullable String chance, Debrief talk) {
        DimensionResult result = talk.assessment().result(aim.dimension());
        return new Side(
                result.level(),
                result.taken(),
                result.half(),
                result.missed(),
                result.violations(),
                chance == null ? wrong(aim, talk) : at(chance, aim.dimension(), talk));
    }

    private static @Nullable Moment at(String chance, Dimension dimension, Debrief talk) {
        List<Opportunity> offered = talk.assessment().opportunities().stream()
                .filter(one -> one.dimension() == dimension && one.result() != Opportunity.Result.VOID)
                .toList();
        for (Opportunity one : offered) {
            if (bare(one.id()).equals(chance) && one.turn() > 0) {
                boolean missed = one.result() == Opportunity.Result.MISSED;
                boolean cued = one.kind() == Opportunity.Kind.CUED;
                int turn = missed && cued ? Math.max(one.from(), 1) : one.turn();
                return new Moment(turn, missed && !cued ? null : said(talk, turn), one.result());
            }
        }
        return null;
    }

    /** Returns where the same thing went wrong, the first time. */
    private static @Nullable Moment wrong(Card aim, Debrief talk) {
        for (Observation one : talk.assessment().observations()) {
            if (one.verdict().violation() && aim.rules().contains(one.rule()) && one.turn() > 0) {
                return new Moment(one.turn(), said(talk, one.turn()), null);
            }
        }
        return null;
    }

    private static @Nullable Text said(Debrief talk, int turn) {
        return turn > talk.transcript().turns().size()
                ? null
                : talk.transcript().turns().get(turn - 1).said();
    }
}
