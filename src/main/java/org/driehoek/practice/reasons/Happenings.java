package org.driehoek.practice.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Fact;
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
record Happenings(Telling telling, Effects effects, AuthoredLines authored, RequirementWords words) {

    Happenings(Telling telling) {
        this(telling, new Effects(telling), new AuthoredLines(telling.snapshot()), new RequirementWords(telling));
    }

    /** Returns the stance and the rules that spoke for it; the first decided. */
    List<Reason> stance(TurnOutcome turn) {
        List<Reason> items = new ArrayList<>();
        String took = telling.name(turn.to()) + " "
                + telling.say("stance." + turn.stance().id()) + ".";
        items.add(Reason.of(turn.stances().isEmpty() ? took + " " + telling.say("why.took.none") : took));
        for (int i = 0; i < turn.stances().size(); i++) {
            items.add(effects.rule(turn.stances().get(i))
                    .led(telling.say(i == 0 ? "why.took.decided" : "why.took.also")));
        }
        if (turn.initiative() != null) {
            items.add(effects.rule(turn.initiative()).led(telling.say("why.took.brought")));
        }
        return items;
    }

    /** Returns each line with where it comes from, what it asked for and what it changed. */
    List<Reason> lines(List<Line> lines, List<Effect> written, FaceWords faces) {
        List<Effect> left = new ArrayList<>(written);
        List<Reason> items = new ArrayList<>();
        for (Line line : lines) {
            String place = line.source().substring(line.source().indexOf(':') + 1);
            List<Effect> own = left.stream()
                    .filter(effect -> effect.rule().equals("reply:" + place)
                            || effect.rule().equals(line.source()))
                    .toList();
            left.removeAll(own);
            items.add(line(line, own, faces));
        }
        if (!left.isEmpty()) {
            items.add(effects.authored(telling.say("why.author.other"), left));
        }
        return items;
    }

    private Reason line(Line line, List<Effect> own, FaceWords faces) {
        Optional<Reply> reply = authored.at(line.source());
        String from = line.kind() == Line.Kind.INITIATIVE ? "initiative" : from(line.source());
        String said = quoted(line);
        Reason written = effects.authored(
                (said.isEmpty() ? "" : said + " ") + telling.say("why.from." + from, telling.name(line.character())),
                own);
        Condition when = switch (from) {
            case "fact" -> gate(line.source());
            case "event" -> null;
            default -> reply.map(Reply::when).orElse(null);
        };
        return new Reason(
                "",
                written.words(),
                written.changes(),
                when == null ? "" : condition(from.equals("fact") ? "why.could" : "why.if", when),
                faces.of(line, reply),
                null);
    }

    private static String from(String source) {
        return source.contains(":") ? source.substring(0, source.indexOf(':')) : "opening";
    }

    private @Nullable Condition gate(String source) {
        Fact fact = telling.scenario().facts().get(source.substring(source.indexOf(':') + 1));
        return fact == null ? null : fact.gate();
    }

    private String condition(String key, Condition when) {
        String asked = words.of(when.asks());
        boolean wrapped = asked.startsWith("(") && asked.indexOf(')') == asked.length() - 1;
        return telling.say(key, wrapped ? asked.substring(1, asked.length() - 1) : asked);
    }

    private String quoted(Line line) {
        Text said = line.say() == null ? line.gesture() : line.say();
        return said == null ? "" : "“" + telling.read(said) + "”";
    }

    /** Returns what became of signals in this turn. */
    List<Reason> cues(List<CueState> cues, int turn) {
        List<Reason> items = new ArrayList<>();
        for (CueState cue : cues) {
            boolean given = cue.opened() == turn;
            if (given) {
                items.add(Reason.of(telling.say("why.cue.given", telling.name(cue.by()), lineOf(cue), asks(cue))));
            }
            if (cue.life() != CueLife.OPEN) {
                items.add(Reason.of(telling.say("why.cue." + cue.life().id(), lineOf(cue), asks(cue))));
            }
        }
        return items;
    }

    private String asks(CueState cue) {
        String dimension = telling.name(cue.cue().asks());
        return cue.cue().feeling() == null
                ? dimension
                : telling.say(
                        "why.cue.feeling",
                        dimension,
                        telling.say("feeling." + cue.cue().feeling().id()));
    }

    /** Returns the words in which a signal was given: a line of the turn in which it opened. */
    private String lineOf(CueState cue) {
        List<Line> lines = cue.opened() == 0
                ? telling.transcript().prepared().lines()
                : telling.transcript().turns().get(cue.opened() - 1).lines();
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
    List<Reason> steps(TurnOutcome turn) {
        List<Reason> items = new ArrayList<>();
        turn.ideas().forEach(idea -> add(items, idea.step(), "why.step.idea", whose(idea)));
        turn.agreed().forEach(step -> add(items, step, "why.step.agreed", ""));
        turn.declined().forEach(step -> add(items, step, "why.step.declined", ""));
        return items;
    }

    private void add(List<Reason> items, String id, String key, String who) {
        Step step = telling.scenario().steps().get(id);
        if (step != null) {
            items.add(Reason.of(telling.say(key, telling.read(step.what()), who)));
        }
    }

    private String whose(Idea idea) {
        return idea.whose().equals(Idea.TEACHER) ? telling.say("why.step.yours") : telling.name(idea.whose());
    }

    /** Returns why the talk ended here, if it did. */
    List<Reason> ending(TurnOutcome turn) {
        Ending ending =
                turn.ending() == null ? null : telling.scenario().endings().get(turn.ending());
        if (ending == null) {
            return List.of();
        }
        String which = ending.when() == null ? "" : condition("why.end.this", ending.when());
        return List.of(new Reason("", telling.say("why.end." + ending.at().id()), List.of(), which, "", null));
    }
}
