package org.driehoek.debrief.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.driehoek.assessment.Card;
import org.driehoek.debrief.ui.Change.Side;
import org.driehoek.debrief.ui.Change.Way;
import org.driehoek.practice.Debrief;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Text;
import org.junit.jupiter.api.Test;

/** What changed on the one thing to try is told as honestly as two talks can tell. */
class ChangeTest {

    private static final Text WORDS = new Text("Wacht even.", "Wait a moment.");

    @Test
    void moreOfAsManyChancesIsBetter() {
        assertThat(way(side(1, 0, 3, 0), side(3, 0, 1, 0))).isEqualTo(Way.BETTER);
    }

    @Test
    void aLargerPartOfFewerChancesIsNotCalledBetterYet() {
        assertThat(way(side(1, 0, 3, 0), side(1, 0, 1, 0))).isEqualTo(Way.BETTER_OF_FEWER);
    }

    @Test
    void lessThatGoesWrongIsBetterTooAndMoreIsNot() {
        assertThat(way(side(2, 0, 2, 2), side(2, 0, 2, 0))).isEqualTo(Way.BETTER);
        assertThat(way(side(1, 0, 3, 0), side(3, 0, 1, 1))).isEqualTo(Way.MIXED);
    }

    @Test
    void theSameAndLessAreCalledThat() {
        assertThat(way(side(1, 1, 2, 0), side(1, 1, 2, 0))).isEqualTo(Way.SAME);
        assertThat(way(side(3, 0, 1, 0), side(1, 0, 3, 0))).isEqualTo(Way.LESS);
    }

    @Test
    void whereTheParentOfferedTooLittleNothingIsClaimed() {
        Side nothing = new Side(Level.NOT_OBSERVABLE, 1, 0, 0, 0, null);

        assertThat(way(side(0, 0, 4, 0), nothing)).isEqualTo(Way.UNSEEN);
        assertThat(way(side(0, 0, 4, 0), side(0, 0, 0, 0))).isEqualTo(Way.UNSEEN);
    }

    @Test
    void anyTwoTalksOfAScenarioCanBeComparedAtTheMomentOfTheAim() {
        int moments = 0;
        List<Debrief> talks = PlayedDebriefs.all();
        for (Debrief then : talks) {
            for (Debrief now : talks) {
                if (then.snapshot().equals(now.snapshot()) && then.feedback().card() != null) {
                    Change change = Change.between(then, now).orElseThrow();
                    Card aim = requireNonNull(then.feedback().card());
                    assertThat(change.aim()).isEqualTo(aim);
                    assertThat(change.then().taken())
                            .isEqualTo(then.assessment().result(aim.dimension()).taken());
                    assertThat(change.now().level())
                            .isEqualTo(now.assessment().result(aim.dimension()).level());
                    moments += change.then().moment() != null && change.now().moment() != null ? 1 : 0;
                }
            }
        }
        assertThat(moments).isPositive();
    }

    @Test
    void aTalkIsNotBetterThanItself() {
        for (Debrief talk : PlayedDebriefs.all()) {
            Change.between(talk, talk)
                    .ifPresent(change -> assertThat(change.way()).isIn(Way.SAME, Way.UNSEEN));
        }
    }

    private static Way way(Side then, Side now) {
        Card aim = new Card("emotion", Dimension.EMOTION, WORDS, WORDS, WORDS, null, null, List.of(), List.of());
        return new Change(aim, then, now).way();
    }

    private static Side side(int taken, int half, int missed, int wrong) {
        return new Side(Level.EMERGING, taken, half, missed, wrong, null);
    }
}
