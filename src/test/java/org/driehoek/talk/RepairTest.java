package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** Saying sorry gives back a share of what was spoilt, and no more than that. */
class RepairTest {

    private final Sketch sketch = new Sketch();

    RepairTest() {
        sketch.move("hurt", "home", Act.LABEL, Sketch.says("Ow"));
        sketch.move("chat", "home", Act.INFO_FACT, Sketch.says("Mm"));
        sketch.move("chat-on", "home", Act.INFO_FACT, Sketch.says("Mm"));
        sketch.move("chat-more", "home", Act.INFO_FACT, Sketch.says("Mm"));
        sketch.move("sorry", "home", Act.APOLOGY, Sketch.says("All right"));
        sketch.move("sorry-again", "home", Act.APOLOGY, Sketch.says("All right"));
        sketch.rules = RepairTest::reaction;
    }

    private static Reaction reaction(Situation situation) {
        Act act = situation.acts().getFirst().act();
        boolean spoilt = !situation.listeners().getFirst().spoilt().isEmpty();
        if (act == Act.LABEL) {
            return found(new Reaction.Felt("blame.label", "anna", Variable.TRUST, "trust", List.of()));
        }
        return act == Act.APOLOGY && spoilt
                ? found(new Reaction.Felt(
                        "repair.seen", "anna", Variable.TRUST, "trust" + Effect.BACK, List.of(), true))
                : new Reaction(List.of(), List.of());
    }

    private static Reaction found(Reaction.Felt felt) {
        return new Reaction(List.of(felt), List.of());
    }

    private int trustAfter(String... said) {
        return sketch.after(said).states().getFirst().disposition().get(Variable.TRUST);
    }

    @Test
    void sixtyPercentOfTheLossComesBackAlsoToSomebodyWhoFeltItMore() {
        assertThat(trustAfter("greet", "hurt")).isEqualTo(28);
        assertThat(trustAfter("greet", "hurt", "sorry")).isEqualTo(35);

        sketch.sensitivity.put("blame", 200);
        assertThat(trustAfter("greet", "hurt")).isEqualTo(16);
        assertThat(trustAfter("greet", "hurt", "sorry")).isEqualTo(30);
    }

    @Test
    void aSecondApologyGivesNothingMore() {
        assertThat(trustAfter("greet", "hurt", "sorry", "sorry-again")).isEqualTo(35);
    }

    @Test
    void anApologyReachesBackOverThreeTurnsOnly() {
        assertThat(trustAfter("greet", "hurt", "chat", "chat-on", "sorry")).isEqualTo(35);
        assertThat(trustAfter("greet", "hurt", "chat", "chat-on", "chat-more", "sorry"))
                .isEqualTo(28);
    }
}
