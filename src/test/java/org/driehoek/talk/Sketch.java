package org.driehoek.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Change;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Country;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Event;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Moment;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Sector;
import org.driehoek.scenario.Setting;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.TextFeatures;
import org.driehoek.scenario.Topic;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in a few strokes, to try one thing on: a mother called Anna, a greeting, a goodbye, and what the test adds. Topics
 * {@code hello} (opening), {@code home} (gather), {@code ideas} (plan) and {@code bye} (close) are there.
 */
final class Sketch {

    final SequencedMap<String, Topic> topics = new LinkedHashMap<>();
    final SequencedMap<String, Move> moves = new LinkedHashMap<>();
    final SequencedMap<String, Fact> facts = new LinkedHashMap<>();
    final SequencedMap<String, Step> steps = new LinkedHashMap<>();
    final SequencedMap<String, Ending> endings = new LinkedHashMap<>();
    final List<Event> events = new ArrayList<>();
    final List<Preparation> preparations = new ArrayList<>();
    final SequencedMap<Stance, List<Reply>> lines = new LinkedHashMap<>();
    final SequencedMap<Initiative, List<Reply>> initiatives = new LinkedHashMap<>();
    final Map<Variable, Integer> start = new EnumMap<>(Variable.class);
    final SequencedMap<String, Integer> sensitivity = new LinkedHashMap<>();
    Function<Situation, Reaction> rules = situation -> new Reaction(List.of(), List.of());

    @Nullable
    Reply opening;

    int turns = 9;
    long seed = 1;

    Sketch() {
        topics.put("hello", new Topic("hello", Phase.OPENING, null, null, List.of()));
        topics.put("home", new Topic("home", Phase.GATHER, text("home"), null, List.of()));
        topics.put("ideas", new Topic("ideas", Phase.PLAN, text("ideas"), null, List.of()));
        topics.put("bye", new Topic("bye", Phase.CLOSE, null, null, List.of()));
        move("greet", "hello", Act.GREET);
        closing("goodbye");
        for (Stance stance : Stance.values()) {
            lines.put(stance, List.of(says(stance.id() + " 1"), says(stance.id() + " 2")));
        }
        for (Variable variable : Variable.of(Role.PARENT)) {
            start.put(variable, variable.min() < 0 ? 0 : 40);
        }
    }

    static Text text(String words) {
        return new Text(words, words);
    }

    static Condition when(Predicate<Circumstances> holds) {
        return new Condition() {
            @Override
            public boolean holds(Circumstances circumstances) {
                return holds.test(circumstances);
            }

            @Override
            public String source() {
                return "a test's";
            }

            @Override
            public Requirement asks() {
                return new Requirement.All(List.of());
            }
        };
    }

    static Reply says(String words) {
        return reply(words, null, false, List.of(), List.of());
    }

    static Reply looks(String words, Mood mood, boolean trigger) {
        return reply(words, mood, trigger, List.of(), List.of());
    }

    static Reply gives(String words, Cue... cues) {
        return reply(words, null, false, List.of(cues), List.of());
    }

    static Reply asksFor(String words, String... then) {
        return reply(words, null, false, List.of(), List.of(then));
    }

    static Reply holds(Predicate<Circumstances> when, Reply reply) {
        return new Reply(
                when(when),
                reply.by(),
                reply.say(),
                reply.mood(),
                reply.trigger(),
                reply.gesture(),
                reply.thought(),
                reply.cues(),
                reply.effects(),
                reply.then(),
                reply.agrees(),
                reply.declines(),
                reply.offers(),
                reply.does(),
                reply.turnsTo());
    }

    static Reply agrees(String words, String... steps) {
        return new Reply(
                null,
                null,
                text(words),
                null,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(steps),
                List.of(),
                List.of(),
                null,
                null);
    }

    static Reply offers(String words, String... steps) {
        return new Reply(
                null,
                null,
                text(words),
                null,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(steps),
                null,
                null);
    }

    static Reply changes(String words, Change... changes) {
        return new Reply(
                null,
                null,
                text(words),
                null,
                false,
                null,
                null,
                List.of(),
                List.of(changes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Reply reply(String words, @Nullable Mood mood, boolean trigger, List<Cue> cues, List<String> then) {
        return new Reply(
                null,
                null,
                text(words),
                mood,
                trigger,
                null,
                null,
                cues,
                List.of(),
                then,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    static Cue cue(String id, Dimension asks) {
        return new Cue(id, asks, null, 1, 2);
    }

    static Cue cue(String id, Feeling feeling) {
        return new Cue(id, Dimension.EMOTION, feeling, 1, 2);
    }

    static Change change(Variable variable, int points) {
        return new Change("anna", variable, points);
    }

    /** Adds a move; what it does not say is answered by Anna's persona. */
    Sketch move(String id, String topic, Act... acts) {
        return move(id, topic, Arrays.stream(acts).map(SpokenAct::new).toList(), List.of());
    }

    /** Adds a move with the replies to it. */
    Sketch move(String id, String topic, Act act, Reply reply, Reply... more) {
        List<Reply> replies = new ArrayList<>(List.of(reply));
        replies.addAll(List.of(more));
        return move(id, topic, List.of(new SpokenAct(act)), replies);
    }

    Sketch reflecting(String id, String topic, Feeling feeling) {
        return move(id, topic, List.of(new SpokenAct(Act.REFLECT_FEELING, feeling, null)), List.of());
    }

    private Sketch move(String id, String topic, List<SpokenAct> acts, List<Reply> replies) {
        return put(new Move(
                id, topic, "anna", null, text(id), acts, null, false, false, List.of(), replies, TextFeatures.NONE));
    }

    Sketch put(Move move) {
        moves.put(move.id(), move);
        return this;
    }

    /** Returns a move as it stands, to be put back with a change. */
    Move taken(String id) {
        Move move = moves.get(id);
        if (move == null) {
            throw new AssertionError("no move " + id);
        }
        return move;
    }

    Sketch moveWhen(String id, Predicate<Circumstances> holds) {
        Move move = taken(id);
        return put(new Move(
                id,
                move.topic(),
                move.to(),
                when(holds),
                move.say(),
                move.acts(),
                move.proposes(),
                move.closes(),
                move.again(),
                move.effects(),
                move.replies(),
                move.features()));
    }

    Sketch again(String id) {
        Move move = taken(id);
        return put(new Move(
                id,
                move.topic(),
                move.to(),
                move.when(),
                move.say(),
                move.acts(),
                move.proposes(),
                move.closes(),
                true,
                move.effects(),
                move.replies(),
                move.features()));
    }

    Sketch proposing(String id, String step) {
        Move move = taken(id);
        return put(new Move(
                id,
                move.topic(),
                move.to(),
                move.when(),
                move.say(),
                move.acts(),
                step,
                move.closes(),
                move.again(),
                move.effects(),
                move.replies(),
                move.features()));
    }

    Sketch effects(String id, Change... changes) {
        Move move = taken(id);
        return put(new Move(
                id,
                move.topic(),
                move.to(),
                move.when(),
                move.say(),
                move.acts(),
                move.proposes(),
                move.closes(),
                move.again(),
                List.of(changes),
                move.replies(),
                move.features()));
    }

    Sketch closing(String id) {
        return put(new Move(
                id,
                "bye",
                "anna",
                null,
                text(id),
                List.of(new SpokenAct(Act.CLOSE)),
                null,
                true,
                false,
                List.of(),
                List.of(),
                TextFeatures.NONE));
    }

    Sketch topicWhen(String id, Predicate<Circumstances> holds) {
        Topic topic = new Topic(id, Phase.PLAN, text(id), when(holds), List.of());
        topics.put(id, topic);
        return this;
    }

    Sketch fact(String id, String topic, Predicate<Circumstances> gate, @Nullable Reply hint, Reply told) {
        facts.put(id, new Fact(id, topic, when(gate), hint, told));
        return this;
    }

    Sketch step(String id) {
        steps.put(id, new Step(id, StepKind.HOME, "anna", true, text(id), text("soon")));
        return this;
    }

    Sketch event(String id, Predicate<Circumstances> holds, Reply reply) {
        events.add(new Event(id, when(holds), reply));
        return this;
    }

    Sketch ending(String id, Ending.At at, @Nullable Predicate<Circumstances> holds, int turnsRunning) {
        endings.put(
                id,
                new Ending(
                        id,
                        EndingKind.STALEMATE,
                        at,
                        holds == null ? null : when(holds),
                        turnsRunning,
                        null,
                        text(id)));
        return this;
    }

    /** Returns the talk, prepared by the first choices. */
    Talk opened() {
        Talk talk = unprepared();
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        preparations.forEach(preparation ->
                choices.put(preparation.id(), preparation.choices().getFirst().id()));
        return talk.after(talk.prepare(choices));
    }

    Talk unprepared() {
        SequencedMap<String, Ending> all = new LinkedHashMap<>(endings);
        all.put("parted", new Ending("parted", EndingKind.STALEMATE, Ending.At.GOODBYE, null, 1, null, text("parted")));
        all.put("bell", new Ending("bell", EndingKind.OUT_OF_TIME, Ending.At.BUDGET, null, 1, null, text("bell")));
        SequencedMap<String, Cast> cast = new LinkedHashMap<>();
        cast.put(
                "anna",
                new Cast(
                        "anna",
                        Role.PARENT,
                        "anna",
                        text("Anna"),
                        text("mother"),
                        null,
                        "anna",
                        true,
                        true,
                        List.of()));
        SequencedMap<Variable, Integer> values = new LinkedHashMap<>(start);
        Persona anna = new Persona(
                "anna", text("Anna"), text("a mother"), "anna", "C1", values, 30, sensitivity, initiatives, lines);
        Setting setting =
                new Setting(Country.NL, Sector.PRIMARY, text("5"), Moment.PROGRESS_TALK, "classroom", "2026-2027");
        Scenario scenario = new Scenario(
                "sketch",
                1,
                true,
                TalkType.HOME_SUPPORT,
                setting,
                1,
                turns,
                List.of(),
                text("sketch"),
                text("goal"),
                cast,
                text("brief"),
                null,
                null,
                List.of(),
                preparations,
                opening,
                topics,
                facts,
                steps,
                moves,
                events,
                all,
                new LinkedHashMap<>(),
                List.of(),
                null);
        SequencedMap<String, Persona> personas = new LinkedHashMap<>();
        personas.put("anna", anna);
        return Talk.of(new Snapshot("hash", "{}", scenario, personas), Talks.rulebook(), reactions(), seed);
    }

    private Reactions reactions() {
        return new Reactions() {
            @Override
            public Reaction react(Situation situation) {
                return rules.apply(situation);
            }

            @Override
            public String version() {
                return "sketch";
            }
        };
    }

    /** Returns a talk in which the teacher has said some moves, one a turn. */
    Talk after(String... said) {
        Talk talk = opened();
        for (String move : said) {
            talk = talk.after(talk.hear(Input.parse(move)));
        }
        return talk;
    }
}
