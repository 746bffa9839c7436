package org.driehoek.talk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Initiative;

/** Finds the position of a talk. What comes to be asked of the past must come to stand here as well. */
final class Positions {

    private final Stage stage;
    private final Past past;
    private final StringBuilder text = new StringBuilder(1024);

    private Positions(Stage stage, Past past) {
        this.stage = stage;
        this.past = past;
    }

    static Position of(Stage stage, Past past) {
        Positions position = new Positions(stage, past);
        position.moment();
        position.characters();
        position.history();
        return hash(position.text.toString());
    }

    private void moment() {
        text.append(past.turns().size()).append(past.offer());
        past.opened().chosen().forEach(chosen -> text.append('|').append(chosen.choice()));
        if (!past.turns().isEmpty()) {
            TurnOutcome last = past.turns().getLast();
            text.append('|').append(past.topic()).append('|').append(last.to()).append('|');
            text.append(last.stance()).append(last.streaks()).append(last.ending());
            last.acts().forEach(spoken -> text.append(spoken.act()).append(','));
        }
        past.initiatives().forEach(begun -> text.append(begun));
    }

    private void characters() {
        for (CharacterState state : past.states()) {
            text.append('|').append(state.disposition()).append(state.mood());
        }
        int within = stage.threshold("repair-turns", 0);
        for (Cast member : stage.characters()) {
            text.append('|').append(past.unaddressed(member.id()));
            text.append(Spoilt.of(member.id(), past.turns(), within));
            // What was spoilt wears off turn by turn, so the turns count as well as their sum.
            for (int fewer = within - 1; fewer > 0; fewer--) {
                text.append(Spoilt.of(member.id(), past.turns(), fewer));
            }
        }
    }

    private void history() {
        SortedMap<String, Integer> said = new TreeMap<>();
        SortedSet<String> happened = new TreeSet<>();
        lines(past.opened().lines(), happened);
        past.opened().ideas().forEach(idea -> happened.add("idea " + idea.step()));
        for (TurnOutcome turn : past.turns()) {
            said.merge(turn.input().written(), 1, Integer::sum);
            lines(turn.lines(), happened);
            turn.agreed().forEach(step -> happened.add("agreed " + step));
            turn.ideas().forEach(idea -> happened.add("idea " + idea.step()));
            happened.add("told " + turn.told());
            happened.add("hinted " + turn.hinted());
            happened.add("event " + turn.event());
        }
        text.append('|').append(said).append(happened);
        for (CueState cue : past.cues()) {
            text.append('|').append(cue.cue().id()).append(cue.life());
            if (cue.isOpen()) {
                text.append(cue.opened()).append(cue.offered()).append(cue.by());
            }
        }
    }

    private static void lines(Iterable<Line> lines, SortedSet<String> happened) {
        for (Line line : lines) {
            if (line.source().startsWith("persona:")) {
                happened.add(line.source());
            }
            Initiative does = line.does();
            if (does != null) {
                happened.add("does " + line.character() + does);
            }
        }
    }

    private static Position hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return new Position(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
