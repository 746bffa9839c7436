package org.driehoek.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Event;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Topic;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Talk;
import org.driehoek.talk.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Interval analysis: turn by turn the values that each variable can have at the most, whatever was said before. What stays out of
 * reach even so can never happen.
 */
final class Ranges {

    /** More of one act than any sentence has. */
    private static final int MOST_ACTS = 9;

    private final Ground ground;
    private final Scenario scenario;
    private final Reactivity reactivity;
    private final TreeSet<String> happened = new TreeSet<>();
    private final SequencedSet<Thing> reached = new LinkedHashSet<>();
    private final SequencedSet<String> first = new LinkedHashSet<>();

    private Ranges(Ground ground, RuleTable rules) {
        this.ground = ground;
        this.scenario = ground.scenario();
        this.reactivity = new Reactivity(ground, rules);
    }

    /** Returns what can never come up, in the order of kind and name. */
    static List<Thing> neverIn(Ground ground, RuleTable rules) {
        Ranges ranges = new Ranges(ground, rules);
        ranges.walk();
        List<Thing> never = new ArrayList<>(Thing.all(ground.scenario()));
        never.removeAll(ranges.reached);
        return List.copyOf(never);
    }

    private void walk() {
        Bounds before = start();
        for (int turn = 1; turn <= scenario.turns(); turn++) {
            Bounds after = Bounds.none();
            // What one move of a turn makes possible, a condition on another can only ask in a later one.
            for (Move move : scenario.moves().values()) {
                if (maySay(move, before, turn)) {
                    after.join(say(move, before, turn));
                }
            }
            after.join(say(null, before, turn));
            for (Ending ending : scenario.endings().values()) {
                if (ending.at() == Ending.At.ANY_TURN || ending.at() == Ending.At.LEFT) {
                    end(ending, after, turn);
                }
            }
            before = after;
        }
        for (Ending ending : scenario.endings().values()) {
            if (ending.at() == Ending.At.BUDGET) {
                end(ending, before, scenario.turns());
            }
        }
        cuesTaken();
    }

    private Bounds start() {
        Bounds bounds = Bounds.none();
        for (SequencedMap<String, String> choices : ground.preparations()) {
            Talk talk = ground.opened(choices);
            for (CharacterState state : talk.states()) {
                for (var variable : Variable.of(state.disposition().role())) {
                    bounds.value(
                            state.character(), variable, state.disposition().get(variable));
                }
            }
            first.addAll(talk.offer().moves());
            first.addAll(talk.offer().doors());
            first.addAll(talk.offer().closing());
        }
        if (scenario.opening() != null) {
            heard(scenario.opening());
        }
        return bounds;
    }

    private Outlook outlook(Bounds bounds, int from, int to, @Nullable Phase phase) {
        int turns = to;
        return new Outlook(scenario, bounds, from, to, phase, happened, act -> said(act) ? turns * MOST_ACTS : 0);
    }

    private boolean said(Act act) {
        return act == Act.SILENCE
                || scenario.moves().values().stream()
                        .anyMatch(move -> move.has(act) && happened.contains("said " + move.id()));
    }

    private boolean maySay(Move move, Bounds before, int turn) {
        if (turn == 1) {
            return first.contains(move.id());
        }
        Topic topic = ground.topic(move.topic());
        Outlook outlook = outlook(before, turn - 1, turn, null);
        return outlook.holds(topic.when()) != Possibly.NEVER && outlook.holds(move.when()) != Possibly.NEVER;
    }

    private Bounds say(@Nullable Move move, Bounds before, int turn) {
        if (move != null) {
            happened.add("said " + move.id());
            reached.add(new Thing(Thing.Kind.MOVE, move.id()));
        }
        Bounds felt = before.plus(reactivity.of(move));
        Phase phase = move == null ? null : ground.topic(move.topic()).phase();
        Changes answered = new Changes();
        Outlook now = outlook(felt, turn, turn, phase);
        if (move != null) {
            boolean answeredSurely = replies("move:" + move.id(), move.replies(), now, answered);
            Topic topic = ground.topic(move.topic());
            if (!answeredSurely) {
                replies("topic:" + topic.id(), topic.replies(), now, answered);
            }
        }
        Changes told = new Changes();
        for (Fact fact : scenario.facts().values()) {
            if (move == null || fact.topic().equals(move.topic())) {
                fact(fact, now, told);
            }
        }
        answered.add(told);
        answered.add(others());
        Bounds after = felt.plus(answered);
        Changes event = new Changes();
        for (Event each : scenario.events()) {
            if (outlook(joined(felt, after), turn, turn, phase).holds(each.when()) != Possibly.NEVER) {
                happened.add("happened " + each.id());
                reached.add(new Thing(Thing.Kind.EVENT, each.id()));
                heard(each.reply());
                event.or(Reactivity.of(each.reply()));
            }
        }
        Bounds end = after.plus(event);
        if (move != null && move.closes()) {
            for (Ending ending : scenario.endings().values()) {
                if (ending.at() == Ending.At.GOODBYE || ending.at() == Ending.At.BUDGET) {
                    end(ending, end, turn);
                }
            }
        }
        return end;
    }

    private static Bounds joined(Bounds one, Bounds other) {
        Bounds joined = Bounds.none();
        joined.join(one);
        joined.join(other);
        return joined;
    }

    /** Returns what lines of personas can do, which may come instead of any other or of their own accord. */
    private Changes others() {
        Changes changes = new Changes();
        ground.snapshot().personas().values().forEach(persona -> {
            persona.lines().values().forEach(lines -> lines.forEach(line -> changes.or(Reactivity.of(line))));
            persona.initiatives().values().forEach(lines -> lines.forEach(line -> changes.or(Reactivity.of(line))));
        });
        return changes;
    }

    /** Notes the replies that can be chosen; returns whether one of them surely is. */
    private boolean replies(String source, List<Reply> replies, Outlook now, Changes answered) {
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            Possibly holds = now.holds(reply.when());
            if (holds != Possibly.NEVER) {
                reached.add(new Thing(Thing.Kind.REPLY, source + "/" + i));
                heard(reply);
                answered.or(Reactivity.of(reply));
            }
            if (holds == Possibly.SURELY) {
                return true;
            }
        }
        return false;
    }

    private void fact(Fact fact, Outlook now, Changes told) {
        if (now.holds(fact.gate()) != Possibly.NEVER) {
            happened.add("told " + fact.id());
            reached.add(new Thing(Thing.Kind.FACT, fact.id()));
            heard(fact.told());
            told.or(Reactivity.of(fact.told()));
        }
        Reply hint = fact.hint();
        if (hint != null && now.holds(hint.when()) != Possibly.NEVER) {
            reached.add(new Thing(Thing.Kind.HINT, fact.id()));
            heard(hint);
            told.or(Reactivity.of(hint));
        }
    }

    private void heard(Reply reply) {
        for (String step : reply.agrees()) {
            happened.add("agreed " + step);
            reached.add(new Thing(Thing.Kind.STEP, step));
        }
        reply.cues().forEach(cue -> reached.add(new Thing(Thing.Kind.CUE, cue.id())));
    }

    private void end(Ending ending, Bounds bounds, int turn) {
        if (turn >= ending.turns() && outlook(bounds, turn, turn, null).holds(ending.when()) != Possibly.NEVER) {
            reached.add(new Thing(Thing.Kind.ENDING, ending.id()));
        }
    }

    /** A cue can be taken when a move that takes it can be said at all, or silence takes it. */
    private void cuesTaken() {
        for (Cue cue : cues()) {
            if (reached.contains(new Thing(Thing.Kind.CUE, cue.id())) && mayBeTaken(cue)) {
                reached.add(new Thing(Thing.Kind.CUE_TAKEN, cue.id()));
            }
        }
    }

    private boolean mayBeTaken(Cue cue) {
        Rubric.Entry entry = ground.rulebook().rubric().entry(cue.asks());
        return entry.takes().contains(Act.SILENCE)
                || scenario.moves().values().stream()
                        .filter(move -> happened.contains("said " + move.id()))
                        .flatMap(move -> move.acts().stream())
                        .anyMatch(spoken -> takes(entry, cue, spoken));
    }

    private static boolean takes(Rubric.Entry entry, Cue cue, SpokenAct spoken) {
        boolean otherFeeling =
                spoken.act() == Act.REFLECT_FEELING && cue.feeling() != null && spoken.feeling() != cue.feeling();
        return !otherFeeling && entry.takes().contains(spoken.act());
    }

    private List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        if (scenario.opening() != null) {
            cues.addAll(scenario.opening().cues());
        }
        scenario.moves().values().forEach(move -> move.replies().forEach(reply -> cues.addAll(reply.cues())));
        scenario.topics().values().forEach(topic -> topic.replies().forEach(reply -> cues.addAll(reply.cues())));
        scenario.facts().values().forEach(fact -> {
            cues.addAll(fact.told().cues());
            if (fact.hint() != null) {
                cues.addAll(fact.hint().cues());
            }
        });
        scenario.events().forEach(event -> cues.addAll(event.reply().cues()));
        return cues;
    }
}
