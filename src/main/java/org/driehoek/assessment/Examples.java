package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.TalkTypes.Standing;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.jspecify.annotations.Nullable;

/** Finds sentences that were really offered and would have done better than what was said. */
final class Examples {

    private final Course course;
    private final CueLines cues;

    Examples(Course course, CueLines cues) {
        this.course = course;
        this.cues = cues;
    }

    /** A move that would have done better, and the turn in which it was offered; 0 when it was not. */
    record Found(Move move, int turn) {}

    /** Returns the first offered move that would have done better, for agreements the last; null when none was offered. */
    @Nullable
    Move instead(Observation observation) {
        Found found = offered(observation, List.of());
        return found == null ? null : found.move();
    }

    /** Returns what {@link #instead} does and when it was offered; a move without one of the acts, if there are any, is none. */
    @Nullable
    Found offered(Observation observation, List<Act> acts) {
        if (observation.turn() == 0) {
            return null;
        }
        Predicate<Move> better = better(observation).and(move -> fits(move, acts));
        int from = observation.opportunity() == null ? observation.turn() : observation.from();
        boolean agreeing = observation.dimension() == Dimension.AGREEMENTS;
        Found found = null;
        for (int turn = Math.max(from, 1); turn <= observation.turn(); turn++) {
            for (Move move : offered(turn)) {
                boolean wanted = found == null || agreeing;
                if (wanted
                        && better.test(move)
                        && (agreeing || !move.closes())
                        && !harmful(move)
                        && !said(move, turn)) {
                    found = new Found(move, turn);
                }
            }
        }
        return found;
    }

    /** Returns a sentence of the scenario's on the topic of an observation that would have done better and always can be said. */
    @Nullable
    Found similar(Observation observation, List<Act> acts) {
        if (observation.turn() == 0) {
            return null;
        }
        Predicate<Move> better = better(observation);
        return course.scenario().moves().values().stream()
                .filter(move -> move.topic().equals(observation.topic()) && move.when() == null)
                .filter(move -> better.test(move) && fits(move, acts) && !move.closes() && !harmful(move))
                .findFirst()
                .map(move -> new Found(move, 0))
                .orElse(null);
    }

    private static boolean fits(Move move, List<Act> acts) {
        return acts.isEmpty() || acts.stream().anyMatch(move::has);
    }

    private Predicate<Move> better(Observation observation) {
        String opportunity = observation.opportunity();
        CueLines.CueLine cue = opportunity == null ? null : cues.of(opportunity);
        for (Standing standing : course.type().standing()) {
            if (standing.id().equals(opportunity)) {
                return move -> standing.acts().stream().anyMatch(move::has)
                        && (standing.phases().isEmpty() || standing.phases().contains(phase(move)));
            }
        }
        if (observation.verdict().violation()
                && observation.dimension() == Dimension.RECIPROCITY
                && !course.planning(course.turn(observation.turn()).phase())) {
            return move -> move.acts().stream().anyMatch(spoken -> ActFamily.OPENING_UP.includes(spoken.act()));
        }
        return takes(observation.dimension(), cue == null ? null : cue.cue().feeling());
    }

    private Predicate<Move> takes(Dimension dimension, @Nullable Feeling feeling) {
        Rubric.Entry entry = course.rulebook().rubric().entry(dimension);
        return move -> move.acts().stream()
                .anyMatch(spoken -> entry.takes().contains(spoken.act())
                        && (feeling == null || spoken.act() != Act.REFLECT_FEELING || spoken.feeling() == feeling));
    }

    private @Nullable Phase phase(Move move) {
        Topic topic = course.scenario().topics().get(move.topic());
        return topic == null ? null : topic.phase();
    }

    private List<Move> offered(int turn) {
        Offer offer = turn == 1
                ? course.transcript().prepared().offer()
                : course.turn(turn - 1).offer();
        List<String> ids = new ArrayList<>(offer.moves());
        ids.addAll(offer.doors());
        ids.addAll(offer.closing());
        List<Move> moves = new ArrayList<>();
        for (String id : ids) {
            Move move = course.scenario().moves().get(id);
            if (move != null) {
                moves.add(move);
            }
        }
        return moves;
    }

    private boolean harmful(Move move) {
        Step step = move.proposes() == null ? null : course.scenario().steps().get(move.proposes());
        return step != null && !step.fits()
                || move.acts().stream().anyMatch(spoken -> ActFamily.HARMFUL.includes(spoken.act()));
    }

    private boolean said(Move move, int turn) {
        return course.turn(turn).input() instanceof Input.Said said
                && said.move().equals(move.id());
    }
}
