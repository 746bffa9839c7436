package org.driehoek.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Topic;

/**
 * What a talk is played on: the same from its first turn to its last.
 *
 * @param phases of the talk type, in order
 * @param characters the cast, in the order of the file
 * @param movesByTopic in the order of the file
 * @param opening the moves of the first phase's topics
 * @param closing the moves of the last phase's topics
 */
record Stage(
        Snapshot snapshot,
        Rulebook rulebook,
        Reactions reactions,
        long seed,
        List<Phase> phases,
        List<Cast> characters,
        SequencedMap<String, List<Move>> movesByTopic,
        List<Move> opening,
        List<Move> closing) {

    static Stage of(Snapshot snapshot, Rulebook rulebook, Reactions reactions, long seed) {
        Scenario scenario = snapshot.scenario();
        SequencedMap<String, List<Move>> moves = new LinkedHashMap<>();
        scenario.topics().keySet().forEach(topic -> moves.put(topic, new ArrayList<>()));
        for (Move move : scenario.moves().values()) {
            moves.computeIfAbsent(move.topic(), _ -> new ArrayList<>()).add(move);
        }
        List<Phase> phases = rulebook.talkTypes().entry(scenario.talkType()).phases();
        return new Stage(
                snapshot,
                rulebook,
                reactions,
                seed,
                phases,
                List.copyOf(scenario.cast().values()),
                Collections.unmodifiableSequencedMap(moves),
                of(phases.getFirst(), scenario, moves),
                of(phases.getLast(), scenario, moves));
    }

    private static List<Move> of(Phase phase, Scenario scenario, SequencedMap<String, List<Move>> moves) {
        return scenario.topics().values().stream()
                .filter(topic -> topic.phase() == phase)
                .flatMap(topic -> moves.getOrDefault(topic.id(), List.of()).stream())
                .toList();
    }

    Scenario scenario() {
        return snapshot.scenario();
    }

    /** Returns a move; refuses an id that the scenario does not have. */
    Move move(String id) {
        Move move = scenario().moves().get(id);
        if (move == null) {
            throw new TalkRefusedException("scenario " + scenario().id() + " has no move '" + id + "'");
        }
        return move;
    }

    Topic topic(String id) {
        Topic topic = scenario().topics().get(id);
        if (topic == null) {
            throw new IllegalArgumentException("scenario " + scenario().id() + " has no topic '" + id + "'");
        }
        return topic;
    }

    /** Returns the topic that the talk is on before anything has been said: the first of the first phase. */
    Topic firstTopic() {
        for (Topic topic : scenario().topics().values()) {
            if (opens(topic)) {
                return topic;
            }
        }
        return scenario().topics().firstEntry().getValue();
    }

    boolean opens(Topic topic) {
        return topic.phase() == phases.getFirst();
    }

    boolean closes(Topic topic) {
        return topic.phase() == phases.getLast();
    }

    /** Returns whether a phase is the last but one, in which the plan is made, or the last. */
    boolean plans(Phase phase) {
        return phases.indexOf(phase) >= phases.size() - 2;
    }

    /** Returns a threshold of the rulebook, or what held before rulebooks had it. */
    int threshold(String name, int before) {
        return rulebook().dynamics().thresholds().getOrDefault(name, before);
    }

    /** Returns a character's place in the cast; throws for an unknown id. */
    int indexOf(String character) {
        for (int i = 0; i < characters.size(); i++) {
            if (characters.get(i).id().equals(character)) {
                return i;
            }
        }
        throw new IllegalArgumentException("scenario " + scenario().id() + " has no character '" + character + "'");
    }
}
