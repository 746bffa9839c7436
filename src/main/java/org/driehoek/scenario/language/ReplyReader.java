package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Change;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/** Reads what characters say and do, and what authors add to their disposition. */
record ReplyReader(Names names, TalkVocabulary vocabulary) {

    private static final int MOST_POINTS = 50;
    private static final int MOST_TURNS = 6;

    /** Reads a list of replies; all but the last need a condition. */
    List<Reply> replies(Section section, String key) {
        List<Section> sections = section.sections(key, "a reply of " + section.what());
        List<Reply> replies = new ArrayList<>();
        Mark always = null;
        for (Section each : sections) {
            Reply reply = reply(each);
            if (always != null) {
                section.report().add(Code.REPLY_UNREACHABLE, each.mark(), always.line());
            } else if (each.node().get("when") == null) {
                always = each.mark();
            }
            replies.add(reply);
        }
        return List.copyOf(replies);
    }

    /** Reads a reply and closes its section. */
    Reply reply(Section section) {
        Condition when = Conditions.read(section, "when", vocabulary);
        Reply reply = line(section, when);
        section.close();
        return reply;
    }

    /** Reads a reply that needs no condition and closes its section. */
    Reply unconditional(Section section) {
        Reply reply = line(section, null);
        section.close();
        return reply;
    }

    /** Reads a reply whose section holds keys of something else, too, and its condition elsewhere. */
    Reply line(Section section, @Nullable Condition when) {
        if (vocabulary.persona()) {
            return said(section, when, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }
        return said(
                section,
                when,
                References.optional(section, "by", Kind.CHARACTER, names),
                cues(section),
                changes(section, "effects"),
                References.list(section, "then", Kind.MOVE, names),
                References.list(section, "agrees", Kind.STEP, names),
                References.list(section, "declines", Kind.STEP, names),
                References.list(section, "offers", Kind.STEP, names),
                References.optional(section, "turns-to", Kind.TOPIC, names));
    }

    private Reply said(
            Section section,
            @Nullable Condition when,
            @Nullable String by,
            List<Cue> cues,
            List<Change> effects,
            List<String> then,
            List<String> agrees,
            List<String> declines,
            List<String> offers,
            @Nullable String turnsTo) {
        Text say = section.optionalText("say");
        Text gesture = section.optionalText("gesture");
        if (say == null && gesture == null) {
            section.report().add(Code.REPLY_EMPTY, section.mark(), "reply");
        }
        return new Reply(
                when,
                by,
                say,
                section.optionalChoice("mood", Mood.class, "mood").orElse(null),
                section.flag("trigger"),
                gesture,
                section.optionalText("thought"),
                cues,
                effects,
                then,
                agrees,
                declines,
                offers,
                section.optionalChoice("does", Initiative.class, "initiative").orElse(null),
                turnsTo);
    }

    private List<Cue> cues(Section section) {
        List<Cue> cues = new ArrayList<>();
        for (Section each : section.sections("cues", "a cue")) {
            String id = each.word("id");
            Dimension asks = each.choice("asks", Dimension.class, "dimension");
            Optional<Feeling> feeling = each.optionalChoice("feeling", Feeling.class, "feeling");
            if (asks == Dimension.EMOTION && each.node().get("feeling") == null) {
                section.report().add(Code.CUE_FEELING, each.mark(), id, "asks for emotion, but names no feeling");
            } else if (asks != Dimension.EMOTION && feeling.isPresent()) {
                section.report()
                        .add(Code.CUE_FEELING, each.markOf("feeling"), id, "has a feeling, but asks for " + asks.id());
            }
            int weight = each.number("weight", 1, 3, 1);
            int window = each.number("window", 1, MOST_TURNS, 2);
            each.close();
            cues.add(new Cue(id, asks, feeling.orElse(null), weight, window));
        }
        return List.copyOf(cues);
    }

    /** Reads changes such as {@code henk.trust: +3}, sorted by character and variable. */
    List<Change> changes(Section section, String key) {
        List<Change> changes = new ArrayList<>();
        section.section(key, "'" + key + "'").ifPresent(effects -> {
            for (Node.Entry entry : effects.node().entries()) {
                change(entry, section.report()).ifPresent(changes::add);
            }
        });
        changes.sort(Comparator.comparing(Change::character).thenComparing(Change::variable));
        return List.copyOf(changes);
    }

    private Optional<Change> change(Node.Entry entry, Report report) {
        String name = entry.key().text();
        int dot = name.indexOf('.');
        String character = dot < 0 ? vocabulary.self() : name.substring(0, dot);
        int points = Values.number(name, entry.value(), -MOST_POINTS, MOST_POINTS, report);
        if (!names.check(Kind.CHARACTER, character, entry.key().mark(), report)) {
            return Optional.empty();
        }
        return variable(
                        name.substring(dot + 1),
                        names.roles().get(character),
                        character,
                        entry.key().mark(),
                        report)
                .map(variable -> new Change(character, variable, points));
    }

    /** Finds a variable by its id and reports when the character has none of that name. */
    static Optional<Variable> variable(String id, @Nullable Role role, String character, Mark mark, Report report) {
        Optional<Variable> variable = Named.find(Variable.class, id);
        if (variable.isEmpty()) {
            report.suggesting(Code.UNKNOWN_WORD, mark, id, Values.ids(Variable.class), id, "variable");
        } else if (role != null && variable.get().role() != role) {
            report.add(Code.VARIABLE_ROLE, mark, id, "'" + character + "'", role.id());
            return Optional.empty();
        }
        return variable;
    }
}
