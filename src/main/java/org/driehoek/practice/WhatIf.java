package org.driehoek.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TalkRefusedException;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A finished talk beside how it would have gone when something else had been said from one of its turns on.
 *
 * <p>It is no attempt, nothing of it is stored, and it is gone with the page that holds it. What comes before that turn is read
 * from the journal and runs no rule; what comes after runs the present rules on the content that the talk was held on.
 */
public final class WhatIf {

    private final Debrief original;
    private final FeedbackTexts texts;
    private final Reactions reactions;
    private final Assessor assessor;
    private int from;
    private Talk talk;

    WhatIf(Debrief original, FeedbackTexts texts, Reactions reactions, Assessor assessor) {
        this.original = original;
        this.texts = texts;
        this.reactions = reactions;
        this.assessor = assessor;
        this.from = 1;
        this.talk = after(List.of());
    }

    /** Returns the talk as it was; it never changes. */
    public Debrief original() {
        return original;
    }

    /** Returns whether the rules are still those by which the talk was held and judged; else the same words may do something else. */
    public boolean sameRules() {
        return !original.attempt().mixed()
                && original.transcript().rules().equals(reactions.version())
                && original.assessment().rules().equals(assessor.version());
    }

    /**
     * Goes back to just before a turn of the talk as it was. What would have been said in an earlier what-if is let go.
     *
     * @param turn 1 to the number of turns held
     */
    public void from(int turn) {
        if (turn < 1 || turn > was().size()) {
            throw new IllegalArgumentException("the talk has turns 1 to " + was().size() + ", not " + turn);
        }
        from = turn;
        talk = after(was().subList(0, turn - 1));
    }

    /** Returns the turn from which on something else is said. */
    public int from() {
        return from;
    }

    /** Returns the talk as it would have gone so far, the turns that it shares included. */
    public Transcript would() {
        return talk.transcript();
    }

    /** Returns the turns that would have been held, from {@link #from()} on. */
    public List<TurnOutcome> said() {
        return would().turns().subList(from - 1, would().turns().size());
    }

    /** Returns the turn that comes next, from 1. */
    public int turn() {
        return talk.turn();
    }

    /** Returns whether the talk would have come to an ending. */
    public boolean over() {
        return talk.over();
    }

    /** Returns what can be said next. In the turn that was gone back to, that is what was offered then. */
    public Offer offer() {
        return talk.offer();
    }

    /** Returns the characters as they would be now. */
    public List<CharacterState> states() {
        return talk.states();
    }

    /** Returns the ending that the talk would have had, with its epilogue. */
    public Optional<Ending> ending() {
        Scenario scenario = original.snapshot().scenario();
        return would().ending().map(scenario.endings()::get);
    }

    /**
     * Holds a turn that never was.
     *
     * @throws TalkRefusedException when the input is not offered, or the talk would be over
     */
    public TurnOutcome say(Input input) {
        TurnOutcome turn = talk.hear(input);
        talk = talk.after(turn);
        return turn;
    }

    /**
     * Takes back what would have been said in a turn and all that followed.
     *
     * @param turn one of {@link #said()}
     */
    public void backTo(int turn) {
        if (turn < from || turn >= talk.turn()) {
            throw new IllegalArgumentException("turn " + turn + " has not been held in this what-if");
        }
        talk = after(would().turns().subList(0, turn - 1));
    }

    /** Says from here on what was said then, turn by turn, as long as that is offered. */
    public GoneOn goOn() {
        int turns = 0;
        while (!talk.over() && talk.turn() <= was().size()) {
            TurnOutcome next = was().get(talk.turn() - 1);
            try {
                say(next.input());
            } catch (TalkRefusedException notOffered) {
                return new GoneOn(turns, next);
            }
            turns++;
        }
        return new GoneOn(turns, null);
    }

    /** Returns both versions turn by turn, from {@link #from()} to the end of the longer one. */
    public List<Beside> beside() {
        List<Beside> beside = new ArrayList<>();
        Transcript would = would();
        int last = Math.max(was().size(), would.turns().size());
        for (int turn = from; turn <= last; turn++) {
            beside.add(new Beside(
                    turn,
                    held(original.transcript(), turn),
                    held(would, turn),
                    before(original.transcript(), turn),
                    before(would, turn)));
        }
        return List.copyOf(beside);
    }

    private static @Nullable TurnOutcome held(Transcript talk, int turn) {
        return turn <= talk.turns().size() ? talk.turns().get(turn - 1) : null;
    }

    private static List<CharacterState> before(Transcript talk, int turn) {
        return turn <= talk.turns().size() ? talk.before(turn) : List.of();
    }

    /** Returns the levels of both versions: at their ends when both are over, else up to the turn that has been reached. */
    public LevelsBeside levels() {
        Transcript would = would();
        int turns = over() ? was().size() : Math.min(would.turns().size(), was().size());
        return new LevelsBeside(side(until(turns)), side(would));
    }

    private Transcript until(int turn) {
        Transcript whole = original.transcript();
        return new Transcript(
                whole.snapshot(),
                whole.rulebook(),
                whole.rules(),
                whole.seed(),
                whole.prepared(),
                List.copyOf(whole.turns().subList(0, turn)));
    }

    private LevelsBeside.Side side(Transcript talk) {
        Assessment assessment = assessor.assess(original.snapshot(), original.rulebook(), talk);
        return new LevelsBeside.Side(
                assessment,
                FeedbackWriter.write(original.snapshot(), original.rulebook(), texts, talk, assessment),
                talk.turns().size(),
                talk.ending().isPresent());
    }

    private List<TurnOutcome> was() {
        return original.transcript().turns();
    }

    private Talk after(List<TurnOutcome> turns) {
        Transcript whole = original.transcript();
        return Talk.resume(original.snapshot(), original.rulebook(), reactions, whole.seed(), whole.prepared(), turns);
    }
}
