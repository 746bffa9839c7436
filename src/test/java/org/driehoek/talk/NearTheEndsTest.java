package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes well gets harder the better it goes; what goes wrong does not. */
class NearTheEndsTest {

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}")
    @CsvSource({
        // Far from the end all of it counts; in the zone 45 percent; on the edge part by part.
        "support.open-question, OPENNESS, 40, 46",
        "support.open-question, OPENNESS, 62, 66",
        "support.open-question, OPENNESS, 80, 83",
        "support.open-question, OPENNESS, 99, 100",
        "emotion.named, TENSION, 60, 50",
        "emotion.named, TENSION, 30, 25",
        // For the worse, everything counts.
        "blame.label, TRUST, 20, 8",
        "blame.label, TENSION, 85, 97",
        "blame.label, TENSION, 95, 100",
        // Understanding is no goodwill.
        "fact.concrete, UNDERSTANDING, 85, 93",
        // Above and below are neither good nor bad: both ends are hard to reach.
        "rose.above, DOMINANCE, 0, -3",
        "rose.above, DOMINANCE, -40, -41",
        "rose.below, DOMINANCE, 40, 41"
    })
    void change(String rule, Variable variable, int before, int after) {
        Sketch sketch = new Sketch();
        sketch.start.put(variable, before);
        sketch.rules = _ ->
                new Reaction(List.of(new Reaction.Felt(rule, "anna", variable, variable.id(), List.of())), List.of());

        assertThat(sketch.after("greet").states().getFirst().disposition().get(variable))
                .isEqualTo(after);
    }
}
