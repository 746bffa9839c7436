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

    private static final int VARIABLES = Variable.values().length;

    final Stage stage;
    final Past past;
    final int turn;
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

    private final Disposition[] dispositions;
    private final Mood[] moods;
    private boolean next;

    private Unfolding(Stage stage, Past past, int turn, String topic, Disposition[] dispositions, Mood[] moods) {
        this.stage = stage;
        this.past = past;
        this.turn = turn;
        this.topic = topic;
        this.dispositions = dispositions;
        this.moods = moods;
        this.stance = past.stance();
        this.cues = past.cues();
    }

    /** Returns the moment before the door opens. */
    static Unfolding beforeTheDoor(Stage stage, List<Disposition> start) {
        Mood[] moods = new Mood[start.size()];
        MoodStep step = new MoodStep(stage.rulebook().moods());
        for (int i = 0; i < moods.length; i++) {
            moods[i] = step.of(start.get(i));
        }
        String topic = stage.firstTopic().id();
        return new Unfolding(stage, Past.NONE, 0, topic, start.toArray(Disposition[]::new), moods);
    }

    /** Returns the moment in which the teacher begins a turn. */
    static Unfolding turn(Stage stage, Past past, String topic) {
        List<CharacterState> states = past.states();
        Disposition[] dispositions = new Disposition[states.size()];
        Mood[] moods = new Mood[states.size()];
        for (int i = 0; i < moods.length; i++) {
            dispositions[i] = states.get(i).disposition();
            moods[i] = states.get(i).mood();
        }
        return new Unfolding(stage, past, past.turns().size() + 1, topic, dispositions, moods);
    }

    Disposition disposition(int character) {
        return dispositions[character];
    }

    Mood mood(int character) {
        return moods[character];
    }

    void show(int character, Mood mood) {
        moods[character] = mood;
    }

    /** Looks at the talk from the beginning of the turn after this one. */
    void lookAhead() {
        next = true;
    }

    /** Changes the characters by the sum of effects for each variable, rounded and clamped once. */
    void apply(List<Effect> effects) {
        int[][] sums = new int[dispositions.length][VARIABLES];
        for (Effect effect : effects) {
            sums[stage.indexOf(effect.character())][effect.variable().ordinal()] += effect.hundredths();
        }
        for (int i = 0; i < sums.length; i++) {
            for (Variable variable : Variable.of(dispositions[i].role())) {
                int points = Arithmetic.points(sums[i][variable.ordinal()]);
                if (points != 0) {
                    dispositions[i] = dispositions[i].with(variable, dispositions[i].get(variable) + points);
                }
            }
        }
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

    List<CharacterState> states() {
        List<CharacterState> states = new ArrayList<>(dispositions.length);
        for (int i = 0; i < dispositions.length; i++) {
            states.add(new CharacterState(stage.characters().get(i).id(), dispositions[i], moods[i]));
        }
        return List.copyOf(states);
    }

    @Override
    public int value(String character, Variable variable) {
        return dispositions[stage.indexOf(character)].get(variable);
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
        return moods[stage.characters().indexOf(stage.scenario().main())];
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
