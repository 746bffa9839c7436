package org.driehoek.talk;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Change;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/** A moment of a talk while it unfolds: the past, and what has come of the present turn up to now. Conditions ask it. */
final class Unfolding implements Circumstances {

    final Stage stage;
    final Past past;
    final int turn;
    final Figures figures;
    final List<Effect> authored = new ArrayList<>();
    final List<String> agreed = new ArrayList<>();
    final List<String> declined = new ArrayList<>();
    final List<Idea> ideas = new ArrayList<>();
    final List<Prepared.Chosen> chosen = new ArrayList<>();

    List<SpokenAct> acts = List.of();
    List<CueState> cues;
    String topic;
    Stance stance;

    @Nullable
    String move;

    @Nullable
    String told;

    @Nullable
    String hinted;

    @Nullable
    String event;

    @Nullable
    String initiative;

    @Nullable
    String turned;

    private boolean next;

    private Unfolding(Stage stage, Past past, int turn, String topic, Figures figures) {
        this.stage = stage;
        this.past = past;
        this.turn = turn;
        this.topic = topic;
        this.figures = figures;
        this.stance = past.stance();
        this.cues = past.cues();
    }

    /** Returns the moment before the door opens. */
    static Unfolding beforeTheDoor(Stage stage, List<Disposition> start) {
        return new Unfolding(stage, Past.NONE, 0, stage.firstTopic().id(), Figures.comingIn(stage, start));
    }

    /** Returns the moment in which the teacher begins a turn. */
    static Unfolding turn(Stage stage, Past past, String topic) {
        return new Unfolding(stage, past, past.turns().size() + 1, topic, Figures.of(stage, past.states()));
    }

    /** Looks at the talk from the beginning of the turn after this one. */
    void lookAhead() {
        next = true;
    }

    /** Returns what an author wrote as effects, and notes them for the journal. */
    List<Effect> authored(String source, List<Change> changes) {
        List<Effect> effects = new ArrayList<>(changes.size());
        for (Change change : changes) {
            int hundredths = Arithmetic.hundredths(change.points());
            effects.add(new Effect(source, change.character(), change.variable(), "", hundredths));
        }
        authored.addAll(effects);
        return effects;
    }

    /** Notes whose idea a step is, unless it has been brought up before. */
    void bringUp(String step, String whose) {
        boolean known = ideas.stream().anyMatch(idea -> idea.step().equals(step));
        if (!known && (past.prepared() == null || !past.broughtUp(step))) {
            ideas.add(new Idea(step, whose, turn));
        }
    }

    @Override
    public int value(String character, Variable variable) {
        return figures.disposition(stage.indexOf(character)).get(variable);
    }

    @Override
    public int turn() {
        return next ? turn + 1 : turn;
    }

    @Override
    public Phase phase() {
        return stage.topic(topic).phase();
    }

    @Override
    public Mood mood() {
        return figures.mood(stage.indexOf(stage.scenario().main().id()));
    }

    @Override
    public Stance stance() {
        return stance;
    }

    @Override
    public boolean said(String id) {
        return id.equals(move) || past.said(id);
    }

    @Override
    public boolean told(String fact) {
        return fact.equals(told) || past.told(fact);
    }

    @Override
    public boolean agreed(String step) {
        return agreed.contains(step) || past.agreed(step);
    }

    @Override
    public boolean agreedKind(StepKind kind) {
        for (Step step : stage.scenario().steps().values()) {
            if (step.kind() == kind && agreed(step.id())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int count(Act act) {
        return past.count(act) + Past.count(acts, act);
    }

    @Override
    public boolean just(Act act) {
        return Past.count(acts, act) > 0;
    }

    @Override
    public boolean happened(String id) {
        return id.equals(event) || past.happened(id);
    }

    @Override
    public boolean missed(String cue) {
        int known = Past.indexOf(cues, cue);
        return known >= 0 && cues.get(known).life() == CueLife.MISSED;
    }

    @Override
    public boolean open(String cue) {
        int known = Past.indexOf(cues, cue);
        return known >= 0 && cues.get(known).isOpen();
    }

    @Override
    public boolean present(String character) {
        Cast member = stage.scenario().cast().get(character);
        return member != null && member.present();
    }

    @Override
    public boolean prepared(String choice) {
        return past.prepared() == null
                ? chosen.stream().anyMatch(made -> made.choice().equals(choice))
                : past.chose(choice);
    }
}
