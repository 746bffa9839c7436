package org.driehoek.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.SpokenAct;

/** Runs the life of cues: opened by a line, then taken, half taken, missed or void. */
final class CueLives {

    private static final List<SpokenAct> SILENCE = List.of(new SpokenAct(Act.SILENCE));

    private final Rubric rubric;

    CueLives(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * Returns what becomes of each open cue when something is said: at most one cue of each dimension is answered, the oldest
     * that is taken, or else the oldest that is half taken.
     */
    List<Situation.Answered> answers(List<CueState> cues, List<SpokenAct> acts) {
        List<CueState> open = cues.stream().filter(CueState::isOpen).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Situation.Answered> answers = new ArrayList<>(open.size());
        Set<Dimension> taken = EnumSet.noneOf(Dimension.class);
        open.forEach(cue -> answers.add(answer(cue, acts, CueLife.TAKEN, taken)));
        Set<Dimension> half = EnumSet.copyOf(taken);
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).life() == CueLife.OPEN) {
                answers.set(i, answer(open.get(i), acts, CueLife.HALF_TAKEN, half));
            }
        }
        return answers;
    }

    private Situation.Answered answer(CueState cue, List<SpokenAct> acts, CueLife wanted, Set<Dimension> answered) {
        boolean fits = !answered.contains(cue.cue().asks()) && answer(cue.cue(), acts) == wanted;
        if (fits) {
            answered.add(cue.cue().asks());
        }
        return new Situation.Answered(cue, fits ? wanted : CueLife.OPEN);
    }

    /** Returns how a cue is answered by what is said, whatever else is answered by it. */
    CueLife answer(Cue cue, List<SpokenAct> acts) {
        Rubric.Entry entry = rubric.entry(cue.asks());
        CueLife best = CueLife.OPEN;
        for (SpokenAct spoken : acts) {
            if (spoken.act() == Act.REFLECT_FEELING && cue.feeling() != null && spoken.feeling() != cue.feeling()) {
                continue;
            }
            if (entry.takes().contains(spoken.act())) {
                return CueLife.TAKEN;
            }
            if (entry.half().contains(spoken.act())) {
                best = CueLife.HALF_TAKEN;
            }
        }
        return best;
    }

    /** Returns the open cues as they are after a turn in which they were answered or not. */
    List<CueState> settled(List<Situation.Answered> answers, int turn) {
        List<CueState> settled = new ArrayList<>(answers.size());
        for (Situation.Answered answer : answers) {
            CueState cue = answer.cue();
            if (answer.life() != CueLife.OPEN) {
                settled.add(closed(cue, answer.life(), turn));
            } else if (turn >= cue.opened() + cue.cue().window()) {
                settled.add(closed(cue, cue.offered() ? CueLife.MISSED : CueLife.VOID, turn));
            } else {
                settled.add(cue);
            }
        }
        return settled;
    }

    /** Returns a cue that was open when the talk ended as it is for ever after. */
    static CueState ended(CueState cue, int turn) {
        boolean couldBeTaken = cue.offered() && turn > cue.opened();
        return cue.isOpen() ? closed(cue, couldBeTaken ? CueLife.MISSED : CueLife.VOID, turn) : cue;
    }

    private static CueState closed(CueState cue, CueLife life, int turn) {
        return new CueState(cue.cue(), cue.by(), cue.opened(), cue.offered(), life, turn);
    }

    /** Returns a cue with a note of whether something that takes it is offered now. */
    CueState offered(CueState cue, Offer offer, Stage stage) {
        if (!cue.isOpen() || cue.offered() || !takes(cue.cue(), offer, stage)) {
            return cue;
        }
        return new CueState(cue.cue(), cue.by(), cue.opened(), true, cue.life(), cue.closed());
    }

    private boolean takes(Cue cue, Offer offer, Stage stage) {
        return takes(cue, offer.moves(), stage)
                || takes(cue, offer.doors(), stage)
                || takes(cue, offer.closing(), stage)
                || (offer.silence() && answer(cue, SILENCE) == CueLife.TAKEN);
    }

    private boolean takes(Cue cue, List<String> moves, Stage stage) {
        return moves.stream().anyMatch(move -> takes(cue, stage.move(move)));
    }

    boolean takes(Cue cue, Move move) {
        return answer(cue, move.acts()) == CueLife.TAKEN;
    }
}
