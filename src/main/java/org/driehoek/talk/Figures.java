package org.driehoek.talk;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Variable;

/** The characters while a turn changes them, by their place in the cast. */
final class Figures {

    private static final int VARIABLES = Variable.values().length;

    private final Stage stage;
    private final Disposition[] dispositions;
    private final Mood[] moods;

    private Figures(Stage stage, Disposition[] dispositions, Mood[] moods) {
        this.stage = stage;
        this.dispositions = dispositions;
        this.moods = moods;
    }

    /** Returns the characters as they come in, each with the face of its state. */
    static Figures comingIn(Stage stage, List<Disposition> start) {
        MoodStep step = new MoodStep(stage.rulebook().moods());
        return new Figures(
                stage,
                start.toArray(Disposition[]::new),
                start.stream().map(step::of).toArray(Mood[]::new));
    }

    static Figures of(Stage stage, List<CharacterState> states) {
        return new Figures(
                stage,
                states.stream().map(CharacterState::disposition).toArray(Disposition[]::new),
                states.stream().map(CharacterState::mood).toArray(Mood[]::new));
    }

    int size() {
        return dispositions.length;
    }

    Disposition disposition(int character) {
        return dispositions[character];
    }

    Mood mood(int character) {
        return moods[character];
    }

    void show(int character, Mood mood) {
        moods[character] = mood;
    }

    /** Changes the characters by the sum of effects for each variable, rounded and clamped once. */
    void apply(List<Effect> effects) {
        int[][] sums = new int[dispositions.length][VARIABLES];
        for (Effect effect : effects) {
            sums[stage.indexOf(effect.character())][effect.variable().ordinal()] += effect.hundredths();
        }
        for (int i = 0; i < sums.length; i++) {
            for (Variable variable : Variable.of(dispositions[i].role())) {
                int sum = sums[i][variable.ordinal()];
                if (sum != 0) {
                    int before = dispositions[i].get(variable);
                    int points = Arithmetic.points(nearTheEnds(variable, before, sum));
                    dispositions[i] = dispositions[i].with(variable, before + points);
                }
            }
        }
    }

    /**
     * Returns the change that is left of a sum. What makes a talk go better counts only for a share within the zone of the end
     * that it moves to; what makes it go worse always counts in full, and so does understanding, which is no goodwill.
     */
    private int nearTheEnds(Variable variable, int before, int sum) {
        if (inFull(variable, sum)) {
            return sum;
        }
        int zone = stage.threshold("slow-zone", 0);
        int room = sum > 0 ? variable.max() - before : before - variable.min();
        int free = Math.max(0, Arithmetic.hundredths(room - zone));
        int size = Math.abs(sum);
        int slowed = size <= free ? size : free + Arithmetic.percent(size - free, stage.threshold("slow-share", 100));
        return sum > 0 ? slowed : -slowed;
    }

    private static boolean inFull(Variable variable, int sum) {
        return switch (variable) {
            case TENSION, RESISTANCE, DISTRESS -> sum > 0;
            case DOMINANCE -> false;
            case UNDERSTANDING -> true;
            default -> sum < 0;
        };
    }

    List<CharacterState> states() {
        List<CharacterState> states = new ArrayList<>(dispositions.length);
        for (int i = 0; i < dispositions.length; i++) {
            states.add(new CharacterState(stage.characters().get(i).id(), dispositions[i], moods[i]));
        }
        return List.copyOf(states);
    }
}
