package org.driehoek.practice.reasons;

import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.MoodChart;
import org.driehoek.scenario.Reply;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Line;
import org.driehoek.talk.MoodStep;

/** Says why a face showed what it showed with a line: it fits the state, the author asked for it, or it was still on its way. */
record FaceWords(Telling telling, List<CharacterState> before, List<CharacterState> after) {

    String of(Line line, Optional<Reply> written) {
        Mood asked = written.map(Reply::mood).orElse(null);
        String shown = telling.name(line.mood());
        if (asked == line.mood()) {
            boolean jumped = written.map(Reply::trigger).orElse(false) && rings(line, asked) > 1;
            return telling.say(jumped ? "why.face.at-once" : "why.face.asked", shown);
        }
        if (asked != null && counts(line, asked)) {
            return telling.say("why.face.step", shown, telling.name(asked));
        }
        Mood fitting =
                state(after, line).map(state -> step().of(state.disposition())).orElse(line.mood());
        return rings(line, fitting) > 1
                ? telling.say("why.face.on-its-way", shown, telling.name(fitting))
                : telling.say("why.face.follows", shown);
    }

    /** A persona's own line knows nothing of this talk: the face that it asks for counts only near the state. */
    private boolean counts(Line line, Mood asked) {
        return !line.source().startsWith("persona:")
                || state(after, line)
                        .map(state -> step().near(asked, state.disposition()))
                        .orElse(true);
    }

    private int rings(Line line, Mood to) {
        return state(before, line).map(state -> chart().rings(state.mood(), to)).orElse(0);
    }

    private static Optional<CharacterState> state(List<CharacterState> states, Line line) {
        return states.stream()
                .filter(state -> state.character().equals(line.character()))
                .findFirst();
    }

    private MoodChart chart() {
        return telling.rulebook().moods();
    }

    private MoodStep step() {
        return new MoodStep(chart());
    }
}
