package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;

/** Why a character said or did something: everything that the journal of the turn holds, grouped by what it did. */
final class WhyPanel extends Div {
    private final transient Reader reader;

    private WhyPanel(Reader reader) {
        this.reader = reader;
        addClassName("why");
    }

    /** Makes the fold of a turn; nothing for a turn in which the student left, which changed nobody. */
    static Optional<Component> fold(Reader reader, Folds folds, String place, TurnOutcome turn) {
        if (turn.input() instanceof Input.Left) {
            return Optional.empty();
        }
        String who = reader.name(
                turn.lines().isEmpty() ? turn.to() : turn.lines().getFirst().character());
        boolean spoken = turn.lines().stream().anyMatch(line -> line.say() != null);
        Span summary = new Span(reader.say(spoken ? "why.ask" : "why.ask.did", who, turn.turn()));
        return Optional.of(folds.fold(place + ":" + turn.turn(), summary, () -> of(reader, turn)));
    }

    /** Makes the fold of how the talk opened. */
    static Component opening(Reader reader, Folds folds) {
        Span summary = new Span(reader.say("why.ask.opening", reader.parent()));
        return folds.fold(
                "why:0", summary, () -> of(reader, reader.debrief().transcript().prepared()));
    }

    static WhyPanel of(Reader reader, TurnOutcome turn) {
        WhyPanel panel = new WhyPanel(reader);
        WhyEffects effects = new WhyEffects(reader);
        WhyHappened happened = new WhyHappened(reader);
        List<ListItem> words = effects.byRule(turn.effects().stream()
                .filter(effect -> byRule(effect) && !byItself(effect))
                .toList());
        List<Effect> sentence = written(turn.effects(), true);
        if (!sentence.isEmpty()) {
            words.add(effects.authored(reader.say("why.author.move"), sentence));
        }
        panel.group("why.words", words);
        panel.group("why.took", happened.stance(turn));
        panel.group("why.answer", happened.lines(turn.lines(), written(turn.effects(), false)));
        panel.group("why.cues", happened.cues(turn.cues(), turn.turn()));
        panel.group("why.steps", happened.steps(turn));
        panel.group(
                "why.itself",
                effects.byRule(
                        turn.effects().stream().filter(WhyPanel::byItself).toList()));
        panel.group("why.sum", effects.sums(reader.debrief().transcript().before(turn.turn()), turn.states()));
        panel.group("why.end", happened.ending(turn));
        return panel;
    }

    static WhyPanel of(Reader reader, Prepared prepared) {
        WhyPanel panel = new WhyPanel(reader);
        WhyEffects effects = new WhyEffects(reader);
        WhyHappened happened = new WhyHappened(reader);
        List<ListItem> choices = new ArrayList<>();
        for (Prepared.Chosen chosen : prepared.chosen()) {
            List<Effect> own = prepared.effects().stream()
                    .filter(effect -> effect.rule().equals("prepare:" + chosen.choice()))
                    .toList();
            String said = new RequirementWords(reader).choice(chosen.choice());
            choices.add(effects.authored(said + (own.isEmpty() ? " " + reader.say("why.nothing") : ""), own));
        }
        panel.group("why.choices", choices);
        List<Line> lines = prepared.lines();
        panel.group("why.answer", happened.lines(lines, written(prepared.effects(), false)));
        panel.group("why.cues", happened.cues(prepared.cues(), 0));
        return panel;
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

    private void group(String heading, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(list::add);
            add(new H4(reader.say(heading)), list);
        }
    }
}
