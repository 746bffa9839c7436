package org.driehoek.practice.reasons;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.practice.reasons.Reason.Group;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;

/** Tells why a character said or did something: every effect, face and line of a turn has its reason here. */
public final class TurnReasons {

    private final Telling telling;
    private final Effects effects;
    private final Happenings happened;

    /** Tells about one talk. */
    public TurnReasons(Telling telling) {
        this.telling = telling;
        this.effects = new Effects(telling);
        this.happened = new Happenings(telling);
    }

    /** Returns the question that the reasons of a turn answer. */
    public String question(TurnOutcome turn) {
        String who = telling.name(
                turn.lines().isEmpty() ? turn.to() : turn.lines().getFirst().character());
        boolean spoken = turn.lines().stream().anyMatch(line -> line.say() != null);
        return telling.say(spoken ? "why.ask" : "why.ask.did", who, turn.turn());
    }

    /** Returns the question that the reasons of the beginning answer. */
    public String questionOfOpening() {
        return telling.say("why.ask.opening", telling.parent());
    }

    /** Returns why a turn went as it did. */
    public List<Group> of(TurnOutcome turn) {
        List<Reason> words = effects.byRule(turn.effects().stream()
                .filter(effect -> byRule(effect) && !byItself(effect))
                .toList());
        List<Effect> sentence = written(turn.effects(), true);
        if (!sentence.isEmpty()) {
            words.add(effects.authored(telling.say("why.author.move"), sentence));
        }
        List<CharacterState> before = telling.transcript().before(turn.turn());
        FaceWords faces = new FaceWords(telling, before, turn.states());
        List<Group> groups = new ArrayList<>();
        group(groups, "why.words", words);
        group(groups, "why.took", happened.stance(turn));
        group(groups, "why.answer", happened.lines(turn.lines(), written(turn.effects(), false), faces));
        group(groups, "why.cues", happened.cues(turn.cues(), turn.turn()));
        group(groups, "why.steps", happened.steps(turn));
        group(
                groups,
                "why.itself",
                effects.byRule(
                        turn.effects().stream().filter(TurnReasons::byItself).toList()));
        group(groups, "why.sum", effects.sums(before, turn.states()));
        group(groups, "why.end", happened.ending(turn));
        return groups;
    }

    /** Returns why a talk began as it did. */
    public List<Group> of(Prepared prepared) {
        List<Reason> choices = new ArrayList<>();
        for (Prepared.Chosen chosen : prepared.chosen()) {
            List<Effect> own = prepared.effects().stream()
                    .filter(effect -> effect.rule().equals("prepare:" + chosen.choice()))
                    .toList();
            String said = new RequirementWords(telling).choice(chosen.choice());
            choices.add(effects.authored(said + (own.isEmpty() ? " " + telling.say("why.nothing") : ""), own));
        }
        List<Group> groups = new ArrayList<>();
        group(groups, "why.choices", choices);
        FaceWords faces = new FaceWords(telling, prepared.states(), prepared.states());
        group(groups, "why.answer", happened.lines(prepared.lines(), written(prepared.effects(), false), faces));
        group(groups, "why.cues", happened.cues(prepared.cues(), 0));
        return groups;
    }

    /** A rule's id has a dot; what an author wrote has a kind and a colon. */
    private static boolean byRule(Effect effect) {
        return effect.rule().indexOf(':') < 0;
    }

    private static boolean byItself(Effect effect) {
        return effect.rule().startsWith("decay.") || effect.rule().startsWith("rose.");
    }

    private static List<Effect> written(List<Effect> effects, boolean sentence) {
        return effects.stream()
                .filter(effect -> !byRule(effect) && !effect.rule().startsWith("prepare:"))
                .filter(effect -> effect.rule().startsWith("move:") == sentence)
                .toList();
    }

    private void group(List<Group> groups, String heading, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            groups.add(new Group(telling.say(heading), List.copyOf(reasons)));
        }
    }
}
