package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Sentences.Slot;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** How the main character took a turn: what was seen, and the change of state that it reflects. */
final class ParentReaction {

    /** Which way a change goes for the talk. */
    enum Way {
        BETTER,
        WORSE,
        EITHER
    }

    /** Smaller changes than this, in points, are nothing that anyone would see. */
    private static final int SEEN = 3;

    static final List<Variable> TOLD = List.of(
            Variable.TRUST,
            Variable.TENSION,
            Variable.HEARD,
            Variable.UNDERSTANDING,
            Variable.OPENNESS,
            Variable.RESISTANCE,
            Variable.EFFICACY,
            Variable.COMMITMENT);

    private final Course course;
    private final Sentences sentences;

    ParentReaction(Course course, Sentences sentences) {
        this.course = course;
        this.sentences = sentences;
    }

    Slot name() {
        return new Slot("name", course.scenario().main().name());
    }

    /** Returns what was seen and what it reflects; empty when nothing was seen and nothing changed that way. */
    List<Text> to(int turn, Way way) {
        List<Text> words = new ArrayList<>();
        Text seen = seen(turn);
        if (seen != null) {
            words.add(seen);
        }
        Variable changed = largest(turn, way);
        if (changed != null) {
            words.add(change(turn, changed));
        }
        return words;
    }

    /** Returns the change of a variable in a turn, in points. */
    int delta(int turn, Variable variable) {
        return course.before(turn + 1, variable) - course.before(turn, variable);
    }

    /** Returns by how much the state got better in a turn: the largest improvement, 0 when there was none. */
    int improvement(int turn) {
        return size(turn, Way.BETTER);
    }

    /** Returns by how much the state got worse in a turn: the largest setback, 0 when there was none. */
    int harm(int turn) {
        return size(turn, Way.WORSE);
    }

    private int size(int turn, Way way) {
        Variable largest = largest(turn, way);
        return largest == null ? 0 : Math.abs(delta(turn, largest));
    }

    private @Nullable Variable largest(int turn, Way way) {
        Variable largest = null;
        for (Variable variable : TOLD) {
            int delta = delta(turn, variable);
            boolean fits =
                    Math.abs(delta) >= SEEN && (way == Way.EITHER || better(variable, delta) == (way == Way.BETTER));
            if (fits && (largest == null || Math.abs(delta) > Math.abs(delta(turn, largest)))) {
                largest = variable;
            }
        }
        return largest;
    }

    private static boolean better(Variable variable, int delta) {
        boolean burden = variable == Variable.TENSION || variable == Variable.RESISTANCE;
        return burden == delta < 0;
    }

    private Text change(int turn, Variable variable) {
        String sentence = variable.id() + (delta(turn, variable) > 0 ? "-up" : "-down");
        return sentences.fill(
                sentence,
                name(),
                Slot.of("before", course.before(turn, variable)),
                Slot.of("after", course.before(turn + 1, variable)));
    }

    private @Nullable Text seen(int turn) {
        String main = course.scenario().main().id();
        TurnOutcome outcome = course.turn(turn);
        for (Line line : outcome.lines()) {
            if (line.character().equals(main) && line.gesture() != null) {
                return line.gesture();
            }
        }
        Mood before = mood(turn);
        Mood after = mood(turn + 1);
        if (before == after) {
            return null;
        }
        Text mood = course.rulebook().moods().place(after).name();
        return sentences.fill("looked", name(), new Slot("mood", mood));
    }

    /** Returns the face of the main character before a turn. */
    Mood mood(int turn) {
        String main = course.scenario().main().id();
        for (CharacterState state : course.transcript().before(turn)) {
            if (state.character().equals(main)) {
                return state.mood();
            }
        }
        throw new IllegalArgumentException("turn " + turn + " has no state of '" + main + "'");
    }
}
