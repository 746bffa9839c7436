package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.TalkTypes.Standing;
import org.driehoek.scenario.Topic;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Prepared.Chosen;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** Reads the opportunities of a talk from its transcript: prepared ones, standing ones and those of cues, in that order. */
final class Chances {

    private final Course course;
    private final SequencedSet<String> ids = new LinkedHashSet<>();
    private final List<Chance> found = new ArrayList<>();

    private Chances(Course course) {
        this.course = course;
    }

    static List<Chance> of(Course course) {
        Chances chances = new Chances(course);
        chances.prepared();
        course.type().standing().forEach(chances::standing);
        chances.cues().forEach(chances::cue);
        return List.copyOf(chances.found);
    }

    private void prepared() {
        for (Chosen chosen : course.transcript().prepared().chosen()) {
            Preparation.Counts counts = counts(chosen);
            if (counts != null) {
                add(prepared(chosen), Dimension.STRUCTURE, Kind.PREPARED, 1, result(counts), 0, 0, null);
            }
        }
    }

    /** Returns the id of the opportunity that a choice took or missed; no id that content may give looks like it. */
    static String prepared(Chosen chosen) {
        return "prepare:" + chosen.preparation();
    }

    private Preparation.@Nullable Counts counts(Chosen chosen) {
        for (Preparation preparation : course.scenario().preparation()) {
            for (Preparation.Choice choice : preparation.choices()) {
                if (preparation.id().equals(chosen.preparation()) && choice.id().equals(chosen.choice())) {
                    return choice.counts();
                }
            }
        }
        return null;
    }

    private static Result result(Preparation.Counts counts) {
        return switch (counts) {
            case TAKEN -> Result.TAKEN;
            case HALF -> Result.HALF;
            case MISSED -> Result.MISSED;
        };
    }

    private void standing(Standing standing) {
        if (!offeredBy(standing)) {
            add(standing, Result.VOID, 1, course.length(), null);
            return;
        }
        TurnOutcome half = null;
        int first = 0;
        int last = course.length();
        for (TurnOutcome turn : course.turns()) {
            if (!in(standing.phases(), turn.phase())) {
                continue;
            }
            first = first == 0 ? turn.turn() : first;
            last = turn.turn();
            Act act = Course.firstOf(standing.acts(), turn);
            if (act != null) {
                add(standing, Result.TAKEN, first, turn.turn(), act);
                return;
            }
            half = half == null && Course.firstOf(standing.half(), turn) != null ? turn : half;
        }
        if (half != null) {
            add(standing, Result.HALF, first, half.turn(), Course.firstOf(standing.half(), half));
            return;
        }
        add(standing, left(), Math.max(first, 1), last, null);
    }

    /** Returns what is left of what nobody did: a miss, unless it can still be done, now or in a second talk. */
    private Result left() {
        return course.over() && course.ending() != EndingKind.DEFERRED ? Result.MISSED : Result.VOID;
    }

    /** Returns whether the scenario has a sentence that takes it; one that nobody could say is void. */
    private boolean offeredBy(Standing standing) {
        return course.scenario().moves().values().stream().anyMatch(move -> {
            Topic topic = course.scenario().topics().get(move.topic());
            return topic != null
                    && in(standing.phases(), topic.phase())
                    && standing.acts().stream().anyMatch(move::has);
        });
    }

    private static boolean in(List<Phase> phases, Phase phase) {
        return phases.isEmpty() || phases.contains(phase);
    }

    private void add(Standing standing, Result result, int from, int turn, @Nullable Act act) {
        add(standing.id(), standing.dimension(), Kind.STANDING, standing.weight(), result, from, turn, act);
    }

    /** Returns the last state of every cue, in the order in which they opened. */
    private List<CueState> cues() {
        SequencedMap<String, CueState> last = new LinkedHashMap<>();
        List<CueState> all = new ArrayList<>(course.transcript().prepared().cues());
        course.turns().forEach(turn -> all.addAll(turn.cues()));
        all.forEach(state -> last.put(state.cue().id() + "@" + state.opened(), state));
        return List.copyOf(last.values());
    }

    private void cue(CueState state) {
        Result result = switch (state.life()) {
            case TAKEN -> Result.TAKEN;
            case HALF_TAKEN -> Result.HALF;
            case MISSED -> Result.MISSED;
            case OPEN, VOID -> Result.VOID;
        };
        String id = state.cue().id();
        Dimension asks = state.cue().asks();
        int closed = state.closed() == 0 ? course.length() : state.closed();
        add(
                ids.contains(id) ? id + "@" + state.opened() : id,
                asks,
                Kind.CUED,
                state.cue().weight(),
                result,
                Math.min(state.opened() + 1, Math.max(closed, 1)),
                closed,
                takenBy(asks, result, closed));
    }

    private @Nullable Act takenBy(Dimension asks, Result result, int closed) {
        Rubric.Entry entry = course.rulebook().rubric().entry(asks);
        return switch (result) {
            case TAKEN -> Course.firstOf(entry.takes(), course.turn(closed));
            case HALF -> Course.firstOf(entry.half(), course.turn(closed));
            case MISSED, VOID -> null;
        };
    }

    private void add(
            String id, Dimension dimension, Kind kind, int weight, Result end, int from, int turn, @Nullable Act act) {
        ids.add(id);
        found.add(new Chance(id, dimension, kind, weight, end, from, turn, course.topicOf(turn), act));
    }
}
