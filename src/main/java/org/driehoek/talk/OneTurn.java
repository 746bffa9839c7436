package org.driehoek.talk;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Event;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.TextFeatures;
import org.jspecify.annotations.Nullable;

/** Plays one own turn of the teacher, said or silent, step by step as the content language lays it down. */
final class OneTurn {

    private static final List<SpokenAct> SILENCE = List.of(new SpokenAct(Act.SILENCE));

    private final Stage stage;
    private final Past past;
    private final Input input;
    private final @Nullable Move move;
    private final Cast addressed;
    private final Unfolding now;
    private final Speech speech;
    private final CueLives lives;

    OneTurn(Stage stage, Past past, Input input, @Nullable Move move, String topic, String to) {
        this.stage = stage;
        this.past = past;
        this.input = input;
        this.move = move;
        this.addressed = stage.characters().get(stage.indexOf(to));
        this.now = Unfolding.turn(stage, past, topic);
        this.speech = new Speech(now);
        this.lives = new CueLives(stage.rulebook().rubric());
        now.move = move == null ? null : move.id();
        now.acts = move == null ? SILENCE : move.acts();
    }

    TurnOutcome outcome() {
        List<Situation.Answered> answers = lives.answers(past.cues(), now.acts);
        Situation situation = situation(answers);
        Reaction reaction = stage.reactions().react(situation);
        Sizes sizes = new Sizes(stage);
        List<Effect> effects = sizes.effects(reaction.felt(), situation);
        List<Reaction.Taken> stances = sizes.ranked(reaction.stances());
        now.stance = stances.isEmpty() ? Stance.ANSWERS : stances.getFirst().stance();
        feel(effects);
        answer(sizes, reaction.brought());
        String topic = now.topic;
        Phase phase = now.phase();
        List<Line> lines = speech.faces(new MoodStep(stage.rulebook().moods()), false);
        now.figures.apply(effects.stream().filter(OneTurn::lasts).toList());
        now.cues = lives.settled(answers, now.turn);
        now.cues.addAll(speech.cues());
        Endings endings = Endings.after(now, move != null && move.closes());
        Offer offer = offer(endings.ending() != null);
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(now.authored);
        return new TurnOutcome(
                now.turn,
                input,
                topic,
                phase,
                addressed.id(),
                move == null ? null : move.say(),
                now.acts,
                move == null ? TextFeatures.NONE : move.features(),
                now.stance,
                stances.stream().map(Reaction.Taken::rule).toList(),
                List.copyOf(all),
                lines,
                now.figures.states(),
                changed(now.cues),
                now.told,
                now.hinted,
                now.event,
                now.initiative,
                now.turned,
                move == null ? null : move.proposes(),
                List.copyOf(now.agreed),
                List.copyOf(now.declined),
                List.copyOf(now.ideas),
                endings.streaks(),
                offer,
                endings.ending());
    }

    private Situation situation(List<Situation.Answered> answers) {
        List<Situation.Listener> listeners = new ArrayList<>();
        for (int i = 0; i < stage.characters().size(); i++) {
            Cast member = stage.characters().get(i);
            if (member.present()) {
                boolean spokenTo = member.id().equals(addressed.id());
                listeners.add(new Situation.Listener(
                        member,
                        member.persona() == null ? null : stage.snapshot().personaOf(member),
                        now.figures.disposition(i),
                        Spoilt.of(member.id(), past.turns(), stage.threshold("repair-turns", 0)),
                        spokenTo,
                        spokenTo ? 0 : past.unaddressed(member.id()) + 1));
            }
        }
        return new Situation(
                stage.rulebook().dynamics(),
                now.turn,
                now.phase(),
                stage.plans(now.phase()),
                now.acts,
                past.acts(),
                move == null ? TextFeatures.NONE : move.features(),
                move == null || move.proposes() == null
                        ? null
                        : stage.scenario().steps().get(move.proposes()),
                listeners,
                past.initiatives(),
                answers);
    }

    private void feel(List<Effect> effects) {
        List<Effect> first = new ArrayList<>(effects);
        first.removeIf(OneTurn::lasts);
        if (move != null) {
            first.addAll(now.authored("move:" + move.id(), move.effects()));
            if (move.proposes() != null) {
                now.bringUp(move.proposes(), Idea.TEACHER);
            }
        }
        now.figures.apply(first);
    }

    /** Returns whether a rule's effect is drift or decay, which comes at the end of the turn. */
    static boolean lasts(Effect effect) {
        return effect.rule().startsWith("rose.") || effect.rule().startsWith("decay.");
    }

    private void answer(Sizes sizes, List<Reaction.Brought> brought) {
        Answer answer = Answer.to(move, addressed, now);
        String id = answer.source().substring(answer.source().indexOf(':') + 1);
        speech.add(answer.speaker(), Line.Kind.REPLY, answer.source(), "reply:" + id, answer.reply());
        Disclosure.of(now, addressed.id(), speech);
        for (Event event : stage.scenario().events()) {
            if (now.event == null && !past.happened(event.id()) && event.when().holds(now)) {
                now.event = event.id();
                Reply reply = event.reply();
                String by = reply.by() == null ? stage.scenario().main().id() : reply.by();
                speech.add(by, Line.Kind.EVENT, "event:" + event.id(), "event:" + event.id(), reply);
            }
        }
        if (now.told == null && now.hinted == null && now.event == null) {
            sizes.first(brought, each -> Own.line(each, now).isPresent()).ifPresent(this::takeInitiative);
        }
        speech.sinkIn();
    }

    private void takeInitiative(Reaction.Brought brought) {
        Own.line(brought, now).ifPresent(own -> {
            now.initiative = brought.rule();
            String id = own.source().substring(own.source().indexOf(':') + 1);
            speech.add(own.speaker(), Line.Kind.INITIATIVE, own.source(), "reply:" + id, own.reply());
        });
    }

    private Offer offer(boolean over) {
        if (over) {
            now.cues.replaceAll(cue -> CueLives.ended(cue, now.turn));
            return Offer.NONE;
        }
        now.lookAhead();
        now.topic = now.turned == null ? now.topic : now.turned;
        Offer offer = new Offers(now, lives).after(speech.then());
        now.cues.replaceAll(cue -> lives.offered(cue, offer, stage));
        return offer;
    }

    private List<CueState> changed(List<CueState> cues) {
        return cues.stream().filter(cue -> !past.cues().contains(cue)).toList();
    }
}
