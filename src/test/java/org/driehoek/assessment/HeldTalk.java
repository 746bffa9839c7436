package org.driehoek.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Country;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Moment;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Rulebook;
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
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.Idea;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A talk about help at home with a father, written down turn by turn: {@code teacher.says(Phase.GATHER, Act.OPEN_QUESTION)}.
 *
 * <p>Everything can be said in every phase. Each turn is about the topic that is called like its phase.
 */
public final class HeldTalk {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));

    private final List<TurnOutcome> turns = new ArrayList<>();
    private final List<Preparation> preparations = new ArrayList<>();
    private final List<Prepared.Chosen> chosen = new ArrayList<>();
    private final List<Cue> given = new ArrayList<>();
    private final List<Act> unsaid = new ArrayList<>();
    private final Map<Variable, Integer> state = new EnumMap<>(Variable.class);
    private final List<CharacterState> first;

    public HeldTalk() {
        for (Variable variable : Variable.of(Role.PARENT)) {
            state.put(variable, variable.max() == 50 ? 0 : 40);
        }
        first = states();
    }

    public static Compilation content() {
        return CONTENT;
    }

    public static Rulebook rulebook() {
        return Objects.requireNonNull(CONTENT.rulebook(), () -> "no rulebook: " + CONTENT.diagnostics());
    }

    /** Leaves acts out of the scenario, so that nobody can say them. */
    public HeldTalk withoutMovesFor(Act... acts) {
        unsaid.addAll(List.of(acts));
        return this;
    }

    public HeldTalk prepared(String id, Preparation.@Nullable Counts counts) {
        Text text = text(id);
        preparations.add(
                new Preparation(id, text, List.of(new Preparation.Choice(id + "-choice", text, List.of(), counts))));
        chosen.add(new Prepared.Chosen(id, id + "-choice"));
        return this;
    }

    public HeldTalk says(Phase phase, Act... acts) {
        List<SpokenAct> spoken = new ArrayList<>();
        for (Act act : acts) {
            spoken.add(
                    act == Act.REFLECT_FEELING
                            ? new SpokenAct(act, Feeling.WORRY, null)
                            : new SpokenAct(act, null, act == Act.JARGON || act == Act.EXPLAIN_TERM ? "lvs" : null));
        }
        return add(phase, new Input.Said("all-" + phase.id()), text("turn " + (turns.size() + 1)), spoken);
    }

    public HeldTalk isSilent(Phase phase) {
        return add(phase, new Input.Silent(), null, List.of(new SpokenAct(Act.SILENCE)));
    }

    public HeldTalk leaves(Phase phase) {
        return add(phase, new Input.Left(), null, List.of());
    }

    /** Sets the father's state after the last turn. */
    public HeldTalk feels(Variable variable, int value) {
        state.put(variable, value);
        return changed(
                last -> copy(last, last.lines(), states(), last.cues(), last.told(), last.agreed(), last.ideas()));
    }

    /** Lets the father tell a fact in the last turn. */
    public HeldTalk tells(String fact) {
        Line line = new Line("henk", Line.Kind.FACT, "fact:" + fact, text(fact), null, null, Mood.SAD, null);
        return changed(last -> {
            List<Line> lines = new ArrayList<>(last.lines());
            lines.add(line);
            return copy(last, lines, last.states(), last.cues(), fact, last.agreed(), last.ideas());
        });
    }

    /** Lets the father give a cue in the last turn. */
    public HeldTalk cue(String id, Dimension asks) {
        Cue cue = new Cue(id, asks, asks == Dimension.EMOTION ? Feeling.WORRY : null, 2, 2);
        given.add(cue);
        return cued(new CueState(cue, "henk", turns.size(), false, CueLife.OPEN, 0));
    }

    /** Ends the life of a cue in the last turn. */
    public HeldTalk cueEnds(String id, CueLife life) {
        CueState open = turns.stream()
                .flatMap(turn -> turn.cues().stream())
                .filter(state -> state.cue().id().equals(id))
                .reduce((one, other) -> other)
                .orElseThrow();
        return cued(new CueState(open.cue(), "henk", open.opened(), true, life, turns.size()));
    }

    /** Agrees a step in the last turn, whose idea it was. */
    public HeldTalk agrees(String step, String whose) {
        return changed(last -> {
            List<String> agreed = new ArrayList<>(last.agreed());
            agreed.add(step);
            List<Idea> ideas = new ArrayList<>(last.ideas());
            ideas.add(new Idea(step, whose, last.turn()));
            return copy(last, last.lines(), last.states(), last.cues(), last.told(), agreed, ideas);
        });
    }

    public Course course(EndingKind ending) {
        return Course.of(snapshot(), rulebook(), transcript(ending));
    }

    public Transcript transcript(EndingKind ending) {
        List<TurnOutcome> all = new ArrayList<>(turns);
        TurnOutcome last = all.removeLast();
        all.add(new TurnOutcome(
                last.turn(),
                last.input(),
                last.topic(),
                last.phase(),
                last.to(),
                last.said(),
                last.acts(),
                last.features(),
                last.stance(),
                last.stances(),
                last.effects(),
                last.lines(),
                last.states(),
                last.cues(),
                last.told(),
                last.hinted(),
                last.event(),
                last.initiative(),
                last.turned(),
                last.proposed(),
                last.agreed(),
                last.declined(),
                last.ideas(),
                last.streaks(),
                Offer.NONE,
                ending.id()));
        Prepared prepared = new Prepared(chosen, List.of(), first, List.of(), List.of(), List.of(), offer());
        return new Transcript("snapshot", rulebook().hash(), "rules", 1, prepared, all);
    }

    public Snapshot snapshot() {
        SequencedMap<String, Topic> topics = new LinkedHashMap<>();
        SequencedMap<String, Move> moves = new LinkedHashMap<>();
        for (Phase phase : rulebook().talkTypes().entry(TalkType.HOME_SUPPORT).phases()) {
            topics.put(phase.id(), new Topic(phase.id(), phase, null, null, List.of()));
            for (Act act : Act.values()) {
                if (!unsaid.contains(act)) {
                    Feeling feeling = act == Act.REFLECT_FEELING ? Feeling.WORRY : null;
                    String id = act.id() + "-" + phase.id();
                    moves.put(id, move(id, phase, new SpokenAct(act, feeling, null)));
                }
            }
        }
        SequencedMap<String, Ending> endings = new LinkedHashMap<>();
        for (EndingKind kind : EndingKind.values()) {
            endings.put(kind.id(), new Ending(kind.id(), kind, Ending.At.GOODBYE, null, 1, null, text(kind.id())));
        }
        SequencedMap<String, Step> steps = new LinkedHashMap<>();
        step(steps, "darts", StepKind.HOME, "henk", true);
        step(steps, "drill", StepKind.HOME, "henk", false);
        step(steps, "group", StepKind.SCHOOL, "teacher", true);
        step(steps, "call", StepKind.FOLLOW_UP, "teacher", true);
        SequencedMap<String, Cast> cast = new LinkedHashMap<>();
        cast.put(
                "henk",
                new Cast("henk", Role.PARENT, null, text("Henk"), text("vader"), 41, "henk", true, true, List.of()));
        Reply opening = new Reply(
                null,
                null,
                text("opening"),
                null,
                false,
                null,
                null,
                List.copyOf(given),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        Scenario scenario = new Scenario(
                "held",
                1,
                true,
                TalkType.HOME_SUPPORT,
                new Setting(
                        Country.NL, Sector.PRIMARY, text("groep 5"), Moment.PROBLEM_SOLVING, "classroom", "2026-2027"),
                2,
                14,
                List.of(Dimension.LISTENING),
                text("title"),
                text("goal"),
                cast,
                text("brief"),
                null,
                null,
                List.of(),
                preparations,
                opening,
                topics,
                new LinkedHashMap<>(),
                steps,
                moves,
                List.of(),
                endings,
                new LinkedHashMap<>(),
                List.of(),
                null);
        return new Snapshot("snapshot", "{}", scenario, new LinkedHashMap<>());
    }

    private HeldTalk add(Phase phase, Input input, @Nullable Text said, List<SpokenAct> acts) {
        TextFeatures features = said == null ? TextFeatures.NONE : new TextFeatures(12, 0, false, false, List.of());
        Line line = new Line(
                "henk",
                Line.Kind.REPLY,
                "topic",
                text("Ja, dat gaat bij ons thuis elke avond zo, dat klopt."),
                text("Hij knikt."),
                null,
                Mood.OPEN,
                null);
        turns.add(new TurnOutcome(
                turns.size() + 1,
                input,
                phase.id(),
                phase,
                "henk",
                said,
                acts,
                features,
                Stance.ANSWERS,
                List.of(),
                List.of(),
                List.of(line),
                states(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                offer(),
                null));
        return this;
    }

    private Offer offer() {
        return new Offer(List.of("reflect-feeling-gather", "open-question-gather"), List.of(), List.of(), true);
    }

    private List<CharacterState> states() {
        return List.of(new CharacterState("henk", Disposition.of(Role.PARENT, state), Mood.OPEN));
    }

    private HeldTalk cued(CueState cue) {
        return changed(last -> {
            List<CueState> cues = new ArrayList<>(last.cues());
            cues.add(cue);
            return copy(last, last.lines(), last.states(), cues, last.told(), last.agreed(), last.ideas());
        });
    }

    private HeldTalk changed(UnaryOperator<TurnOutcome> change) {
        turns.add(change.apply(turns.removeLast()));
        return this;
    }

    private static TurnOutcome copy(
            TurnOutcome turn,
            List<Line> lines,
            List<CharacterState> states,
            List<CueState> cues,
            @Nullable String told,
            List<String> agreed,
            List<Idea> ideas) {
        return new TurnOutcome(
                turn.turn(),
                turn.input(),
                turn.topic(),
                turn.phase(),
                turn.to(),
                turn.said(),
                turn.acts(),
                turn.features(),
                turn.stance(),
                turn.stances(),
                turn.effects(),
                lines,
                states,
                cues,
                told,
                turn.hinted(),
                turn.event(),
                turn.initiative(),
                turn.turned(),
                turn.proposed(),
                agreed,
                turn.declined(),
                ideas,
                turn.streaks(),
                turn.offer(),
                turn.ending());
    }

    private static Move move(String id, Phase phase, SpokenAct act) {
        return new Move(
                id,
                phase.id(),
                "henk",
                null,
                text("“" + id + "”"),
                List.of(act),
                null,
                act.act() == Act.CLOSE,
                true,
                List.of(),
                List.of(),
                TextFeatures.NONE);
    }

    private static void step(SequencedMap<String, Step> steps, String id, StepKind kind, String who, boolean fits) {
        steps.put(id, new Step(id, kind, who, fits, text(id), text("maandag")));
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}
