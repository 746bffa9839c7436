package org.driehoek.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Stance;
import org.jspecify.annotations.Nullable;

/** What has come of a talk so far: the fold of its outcomes. Immutable. */
record Past(@Nullable Prepared prepared, List<TurnOutcome> turns, List<CueState> cues) {

    /** The past of a talk before its preparation. */
    static final Past NONE = new Past(null, List.of(), List.of());

    static Past of(Prepared prepared) {
        return new Past(prepared, List.of(), prepared.cues());
    }

    Past after(TurnOutcome outcome) {
        List<TurnOutcome> all = new ArrayList<>(turns.size() + 1);
        all.addAll(turns);
        all.add(outcome);
        return new Past(prepared, List.copyOf(all), merged(cues, outcome.cues()));
    }

    private static List<CueState> merged(List<CueState> before, List<CueState> changed) {
        if (changed.isEmpty()) {
            return before;
        }
        List<CueState> all = new ArrayList<>(before);
        for (CueState cue : changed) {
            int known = indexOf(all, cue.cue().id());
            if (known < 0) {
                all.add(cue);
            } else {
                all.set(known, cue);
            }
        }
        return List.copyOf(all);
    }

    /** Returns a cue's place in a list, or −1. */
    static int indexOf(List<CueState> cues, String id) {
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).cue().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Prepared opened() {
        return Objects.requireNonNull(prepared, "the talk has not been prepared");
    }

    boolean over() {
        return !turns.isEmpty() && turns.getLast().ending() != null;
    }

    List<CharacterState> states() {
        return turns.isEmpty() ? opened().states() : turns.getLast().states();
    }

    Offer offer() {
        return turns.isEmpty() ? opened().offer() : turns.getLast().offer();
    }

    Stance stance() {
        return turns.isEmpty() ? Stance.ANSWERS : turns.getLast().stance();
    }

    /** Returns the topic that the next turn begins with: the last one, unless a character turned to another. */
    String topic() {
        TurnOutcome last = turns.getLast();
        String turned = last.turned();
        return turned == null ? last.topic() : turned;
    }

    /** Returns what was said and done by the characters just before the teacher's next turn. */
    private List<Line> lastLines() {
        return turns.isEmpty() ? opened().lines() : turns.getLast().lines();
    }

    /** Returns what characters did of their own accord just before the teacher's next turn. */
    List<Situation.Begun> initiatives() {
        List<Situation.Begun> begun = new ArrayList<>();
        for (Line line : lastLines()) {
            Initiative does = line.does();
            if (does != null) {
                begun.add(new Situation.Begun(line.character(), does, begunBefore(line.character(), does)));
            }
        }
        return begun;
    }

    private boolean begunBefore(String character, Initiative initiative) {
        return !turns.isEmpty()
                && (begins(opened().lines(), character, initiative)
                        || turns.subList(0, turns.size() - 1).stream()
                                .anyMatch(turn -> begins(turn.lines(), character, initiative)));
    }

    private static boolean begins(List<Line> lines, String character, Initiative initiative) {
        return lines.stream()
                .anyMatch(line -> line.does() == initiative && line.character().equals(character));
    }

    List<Streak> streaks() {
        return turns.isEmpty() ? List.of() : turns.getLast().streaks();
    }

    List<SpokenAct> acts() {
        return turns.isEmpty() ? List.of() : turns.getLast().acts();
    }

    boolean said(String move) {
        for (TurnOutcome turn : turns) {
            if (turn.input() instanceof Input.Said said && said.move().equals(move)) {
                return true;
            }
        }
        return false;
    }

    boolean told(String fact) {
        return turns.stream().anyMatch(turn -> fact.equals(turn.told()));
    }

    boolean hinted(String fact) {
        return turns.stream().anyMatch(turn -> fact.equals(turn.hinted()));
    }

    boolean happened(String event) {
        return turns.stream().anyMatch(turn -> event.equals(turn.event()));
    }

    boolean agreed(String step) {
        return turns.stream().anyMatch(turn -> turn.agreed().contains(step));
    }

    boolean broughtUp(String step) {
        return opened().ideas().stream().anyMatch(idea -> idea.step().equals(step))
                || turns.stream()
                        .anyMatch(turn -> turn.ideas().stream()
                                .anyMatch(idea -> idea.step().equals(step)));
    }

    /** Returns whether a line of the content has been said or done. */
    boolean heard(String source) {
        return turns.stream()
                .anyMatch(turn ->
                        turn.lines().stream().anyMatch(line -> line.source().equals(source)));
    }

    int count(Act act) {
        int count = 0;
        for (TurnOutcome turn : turns) {
            count += count(turn.acts(), act);
        }
        return count;
    }

    static int count(List<SpokenAct> acts, Act act) {
        int count = 0;
        for (SpokenAct spoken : acts) {
            if (spoken.act() == act) {
                count++;
            }
        }
        return count;
    }

    boolean chose(String choice) {
        return opened().chosen().stream().anyMatch(chosen -> chosen.choice().equals(choice));
    }

    /** Returns for how many turns running, the last one included, a character has not been spoken to. */
    int unaddressed(String character) {
        int count = 0;
        while (count < turns.size() && !turns.get(turns.size() - 1 - count).to().equals(character)) {
            count++;
        }
        return count;
    }
}
