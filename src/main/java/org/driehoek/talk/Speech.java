package org.driehoek.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Reply;

/** The lines of one turn: what they change, what they bring up, what they ask for, and the faces with them. */
final class Speech {

    private record Spoken(String speaker, Line.Kind kind, String source, Reply reply) {

        /** Returns whether it is a persona's own line, which serves any scenario. */
        boolean persona() {
            return source.startsWith("persona:");
        }
    }

    private final Unfolding now;
    private final List<Spoken> lines = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    Speech(Unfolding now) {
        this.now = now;
    }

    /**
     * Adds a line.
     *
     * @param effect the id under which the effects of the line are journalled
     */
    void add(String speaker, Line.Kind kind, String source, String effect, Reply reply) {
        lines.add(new Spoken(speaker, kind, source, reply));
        effects.addAll(now.authored(effect, reply.effects()));
        now.agreed.addAll(reply.agrees());
        now.declined.addAll(reply.declines());
        reply.offers().forEach(step -> now.bringUp(step, speaker));
        now.turned = reply.turnsTo() == null ? now.turned : reply.turnsTo();
    }

    /** Applies the effects of all lines at once. */
    void sinkIn() {
        now.figures.apply(effects);
    }

    /** Returns the moves that the lines ask for, in order. */
    List<String> then() {
        return lines.stream().flatMap(line -> line.reply.then().stream()).toList();
    }

    /** Returns the cues of the lines that have not been given before. */
    List<CueState> cues() {
        List<CueState> opened = new ArrayList<>();
        for (Spoken line : lines) {
            for (Cue cue : line.reply.cues()) {
                if (Past.indexOf(now.past.cues(), cue.id()) < 0 && Past.indexOf(opened, cue.id()) < 0) {
                    opened.add(new CueState(cue, line.speaker, now.turn, false, CueLife.OPEN, 0));
                }
            }
        }
        return opened;
    }

    /**
     * Sets the faces and returns the lines with them: without a request a face follows the state, with one the request, one ring
     * at most unless a trigger. A persona's own line knows nothing of this talk: its request counts only near the state.
     *
     * @param firstSight whether the characters are seen for the first time, when any face is possible
     */
    List<Line> faces(MoodStep step, boolean firstSight) {
        int cast = now.figures.size();
        Mood[] before = new Mood[cast];
        for (int i = 0; i < cast; i++) {
            before[i] = now.figures.mood(i);
            now.figures.show(i, step.towards(before[i], now.figures.disposition(i)));
        }
        List<Line> faced = new ArrayList<>(lines.size());
        for (Spoken line : lines) {
            int speaker = now.stage.indexOf(line.speaker);
            Mood asked = line.reply.mood();
            if (asked != null && (!line.persona() || step.near(asked, now.figures.disposition(speaker)))) {
                boolean jump = firstSight || line.reply.trigger();
                now.figures.show(speaker, jump ? asked : step.towards(before[speaker], asked));
                before[speaker] = jump ? asked : before[speaker];
            }
            faced.add(line(line, Objects.requireNonNull(now.figures.mood(speaker))));
        }
        return List.copyOf(faced);
    }

    private static Line line(Spoken line, Mood mood) {
        Reply reply = line.reply;
        return new Line(
                line.speaker,
                line.kind,
                line.source,
                reply.say(),
                reply.gesture(),
                reply.thought(),
                mood,
                reply.does());
    }
}
