package org.driehoek.talk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Topic;
import org.jspecify.annotations.Nullable;

/** Finds what the teacher can say next: a pure function of the moment. */
final class Offers {

    private static final int MOST = 6;

    private final Stage stage;
    private final Unfolding now;
    private final CueLives cues;

    Offers(Unfolding now, CueLives cues) {
        this.stage = now.stage;
        this.now = now;
        this.cues = cues;
    }

    /**
     * Returns the offer.
     *
     * @param then the moves that the last lines ask for, to be offered first
     */
    Offer after(List<String> then) {
        boolean opened = stage.opening().stream().anyMatch(move -> now.said(move.id()));
        List<String> moves = moves(then);
        List<String> doors = doors(opened, moves);
        List<String> closing = opened ? closing(true) : List.of();
        if (moves.isEmpty() && doors.isEmpty() && closing.isEmpty()) {
            closing = closing(true);
        }
        if (moves.isEmpty() && doors.isEmpty() && closing.isEmpty()) {
            closing = closing(false);
        }
        boolean nothing = moves.isEmpty() && doors.isEmpty() && closing.isEmpty();
        return new Offer(moves, doors, closing, opened || nothing);
    }

    private List<String> moves(List<String> then) {
        SequencedSet<String> found = new LinkedHashSet<>();
        for (String id : then) {
            Move move = stage.move(id);
            if (!stage.closes(stage.topic(move.topic())) && available(move)) {
                found.add(id);
            }
        }
        Topic topic = stage.topic(now.topic);
        List<Move> here = stage.closes(topic) || !holds(topic.when())
                ? List.of()
                : here(topic).filter(this::available).toList();
        now.cues.stream()
                .filter(CueState::isOpen)
                .forEach(cue -> takers(cue, here).forEach(move -> found.add(move.id())));
        here.forEach(move -> found.add(move.id()));
        return found.stream()
                .limit(MOST)
                .sorted(Comparator.comparingLong(this::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the moves of the present topic that take a cue, or else the first that does on another topic. */
    private List<Move> takers(CueState cue, List<Move> here) {
        List<Move> takers =
                here.stream().filter(move -> cues.takes(cue.cue(), move)).toList();
        if (!takers.isEmpty()) {
            return takers;
        }
        for (Move move : stage.scenario().moves().values()) {
            Topic topic = stage.topic(move.topic());
            if (!stage.closes(topic) && cues.takes(cue.cue(), move) && holds(topic.when()) && available(move)) {
                return List.of(move);
            }
        }
        return List.of();
    }

    /** Returns the first move of each other open topic, unless it is offered already. */
    private List<String> doors(boolean opened, List<String> offered) {
        List<String> doors = new ArrayList<>();
        for (Topic topic : stage.scenario().topics().values()) {
            boolean wayBack = stage.opens(topic) && opened && topic.name() == null;
            if (!topic.id().equals(now.topic) && !stage.closes(topic) && !wayBack && holds(topic.when())) {
                here(topic)
                        .filter(this::available)
                        .findFirst()
                        .map(Move::id)
                        .filter(move -> !offered.contains(move))
                        .ifPresent(doors::add);
            }
        }
        return List.copyOf(doors);
    }

    private List<String> closing(boolean onlyAvailable) {
        return stage.closing().stream()
                .filter(move ->
                        !onlyAvailable || (holds(stage.topic(move.topic()).when()) && available(move)))
                .map(Move::id)
                .toList();
    }

    private Stream<Move> here(Topic topic) {
        return stage.movesByTopic().getOrDefault(topic.id(), List.of()).stream();
    }

    private boolean available(Move move) {
        return (move.again() || !now.said(move.id()))
                && (move.proposes() == null || !now.agreed(move.proposes()))
                && now.present(move.to())
                && holds(move.when());
    }

    private boolean holds(@Nullable Condition condition) {
        return condition == null || condition.holds(now);
    }

    /** Returns a number that depends on seed, turn and move only and is the same on every machine (FNV-1a, then SplitMix64). */
    private long place(String move) {
        long hash = 0xcbf29ce484222325L;
        for (byte letter : move.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xff)) * 0x100000001b3L;
        }
        return mixed(hash + mixed(stage.seed() + now.turn() * 0x9e3779b97f4a7c15L));
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
