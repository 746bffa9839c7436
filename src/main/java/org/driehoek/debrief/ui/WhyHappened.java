package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.Text;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.CueState;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Idea;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** What came of a turn beside the figures: how it was taken, where the answers came from, signals, facts, steps, the end. */
record WhyHappened(Reader reader, WhyEffects effects, AuthoredLines authored, RequirementWords words) {

    WhyHappened(Reader reader) {
        this(
                reader,
                new WhyEffects(reader),
                new AuthoredLines(reader.debrief().snapshot()),
                new RequirementWords(reader));
    }

    /** Returns the stance and the rules that spoke for it; the first decided. */
    List<ListItem> stance(TurnOutcome turn) {
        List<ListItem> items = new ArrayList<>();
        String took = reader.name(turn.to()) + " "
                + reader.say("stance." + turn.stance().id()) + ".";
        items.add(new ListItem(turn.stances().isEmpty() ? took + " " + reader.say("why.took.none") : took));
        for (int i = 0; i < turn.stances().size(); i++) {
            ListItem rule = effects.rule(turn.stances().get(i));
            rule.addComponentAsFirst(new Span(reader.say(i == 0 ? "why.took.decided" : "why.took.also") + " "));
            items.add(rule);
        }
        if (turn.initiative() != null) {
            ListItem rule = effects.rule(turn.initiative());
            rule.addComponentAsFirst(new Span(reader.say("why.took.brought") + " "));
            items.add(rule);
        }
        return items;
    }

    /** Returns each line with where it comes from, what it asked for and what it changed. */
    List<ListItem> lines(List<Line> lines, List<Effect> written) {
        List<Effect> left = new ArrayList<>(written);
        List<ListItem> items = new ArrayList<>();
        for (Line line : lines) {
            String place = line.source().substring(line.source().indexOf(':') + 1);
            List<Effect> own = left.stream()
                    .filter(effect -> effect.rule().equals("reply:" + place)
                            || effect.rule().equals(line.source()))
                    .toList();
            left.removeAll(own);
            items.add(line(line, own));
        }
        if (!left.isEmpty()) {
            items.add(effects.authored(reader.say("why.author.other"), left));
        }
        return items;
    }

    private ListItem line(Line line, List<Effect> own) {
        Optional<Reply> reply = authored.at(line.source());
        String from = line.kind() == Line.Kind.INITIATIVE ? "initiative" : from(line.source());
        String said = quoted(line);
        ListItem item = effects.authored(
                (said.isEmpty() ? "" : said + " ") + reader.say("why.from." + from, reader.name(line.character())),
                own);
        Condition when = switch (from) {
            case "fact" -> gate(line.source());
            case "event" -> null;
            default -> reply.map(Reply::when).orElse(null);
        };
        if (when != null) {
            item.add(new Paragraph(condition(from.equals("fact") ? "why.could" : "why.if", when)));
        }
        item.add(Reader.quiet(face(line, reply.map(Reply::mood).orElse(null))));
        return item;
    }

    private static String from(String source) {
        return source.contains(":") ? source.substring(0, source.indexOf(':')) : "opening";
    }

    private @Nullable Condition gate(String source) {
        Fact fact = reader.scenario().facts().get(source.substring(source.indexOf(':') + 1));
        return fact == null ? null : fact.gate();
    }

    private String condition(String key, Condition when) {
        String asked = words.of(when.asks());
        boolean wrapped = asked.startsWith("(") && asked.indexOf(')') == asked.length() - 1;
        return reader.say(key, wrapped ? asked.substring(1, asked.length() - 1) : asked);
    }

    private String face(Line line, @Nullable Mood asked) {
        String shown = reader.name(line.mood());
        if (asked == null) {
            return reader.say("why.face.follows", shown);
        }
        return asked == line.mood()
                ? reader.say("why.face.asked", shown)
                : reader.say("why.face.step", shown, reader.name(asked));
    }

    private String quoted(Line line) {
        Text said = line.say() == null ? line.gesture() : line.say();
        return said == null ? "" : "“" + reader.read(said) + "”";
    }

    /** Returns what became of signals in this turn. */
    List<ListItem> cues(List<CueState> cues, int turn) {
        List<ListItem> items = new ArrayList<>();
        for (CueState cue : cues) {
            boolean given = cue.opened() == turn;
            if (given) {
                items.add(new ListItem(reader.say("why.cue.given", reader.name(cue.by()), lineOf(cue), asks(cue))));
            }
            if (cue.life() != CueLife.OPEN) {
                items.add(new ListItem(reader.say("why.cue." + cue.life().id(), lineOf(cue), asks(cue))));
            }
        }
        return items;
    }

    private String asks(CueState cue) {
        String dimension = reader.name(cue.cue().asks());
        return cue.cue().feeling() == null
                ? dimension
                : reader.say(
                        "why.cue.feeling",
                        dimension,
                        reader.say("feeling." + cue.cue().feeling().id()));
    }

    /** Returns the words in which a signal was given: a line of the turn in which it opened. */
    private String lineOf(CueState cue) {
        List<Line> lines = cue.opened() == 0
                ? reader.debrief().transcript().prepared().lines()
                : reader.debrief().transcript().turns().get(cue.opened() - 1).lines();
        return lines.stream()
                .filter(line -> authored.at(line.source())
                        .map(reply -> reply.cues().stream()
                                .anyMatch(given -> given.id().equals(cue.cue().id())))
                        .orElse(false))
                .map(this::quoted)
                .findFirst()
                .orElse("");
    }

    /** Returns what was agreed, declined and brought up. */
    List<ListItem> steps(TurnOutcome turn) {
        List<ListItem> items = new ArrayList<>();
        turn.ideas().forEach(idea -> add(items, idea.step(), "why.step.idea", whose(idea)));
        turn.agreed().forEach(step -> add(items, step, "why.step.agreed", ""));
        turn.declined().forEach(step -> add(items, step, "why.step.declined", ""));
        return items;
    }

    private void add(List<ListItem> items, String id, String key, String who) {
        Step step = reader.scenario().steps().get(id);
        if (step != null) {
            items.add(new ListItem(reader.say(key, reader.read(step.what()), who)));
        }
    }

    private String whose(Idea idea) {
        return idea.whose().equals(Idea.TEACHER) ? reader.say("why.step.yours") : reader.name(idea.whose());
    }

    /** Returns why the talk ended here, if it did. */
    List<ListItem> ending(TurnOutcome turn) {
        Ending ending =
                turn.ending() == null ? null : reader.scenario().endings().get(turn.ending());
        if (ending == null) {
            return List.of();
        }
        ListItem item =
                new ListItem(new Span(reader.say("why.end." + ending.at().id())));
        if (ending.when() != null) {
            item.add(new Paragraph(condition("why.end.this", ending.when())));
        }
        return List.of(item);
    }
}
