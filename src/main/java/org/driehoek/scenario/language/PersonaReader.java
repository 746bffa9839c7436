package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;

/** Reads a persona file: who a parent is, whatever the scenario. */
record PersonaReader(Section section, Report report, String self) {

    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    /**
     * Reads a persona for a character.
     *
     * @param self the id of the character, whose variables the persona's conditions mean
     */
    static Persona read(Node.Mapping file, String self, Report report) {
        return new PersonaReader(new Section(file, "the persona", report), report, self).read();
    }

    private Persona read() {
        String id = section.word("persona");
        if (!id.isEmpty()) {
            Values.id(id, section.markOf("persona"), report);
        }
        Text name = section.name("name");
        Text about = section.text("about");
        String portrait = section.word("portrait");
        Persona persona = new Persona(
                id,
                name,
                about,
                portrait,
                level(),
                start(id),
                section.number("baseline", 0, 100),
                sensitivity(),
                initiatives(),
                lines(id));
        section.close();
        return persona;
    }

    private String level() {
        String level = section.word("language-level");
        if (!level.isEmpty() && !LEVELS.contains(level)) {
            report.suggesting(
                    Code.UNKNOWN_WORD,
                    section.markOf("language-level"),
                    level,
                    LEVELS,
                    level,
                    "language level (A1 to C2)");
        }
        return level;
    }

    private SequencedMap<Variable, Integer> start(String id) {
        SequencedMap<Variable, Integer> start = new LinkedHashMap<>();
        Starts.of(section, Role.PARENT, "the persona").forEach(value -> start.put(value.variable(), value.value()));
        if (section.need("start") instanceof Node.Mapping) {
            for (Variable variable : Variable.of(Role.PARENT)) {
                if (!start.containsKey(variable)) {
                    boolean written = section.node().get("start") instanceof Node.Mapping given
                            && given.get(variable.id()) != null;
                    if (!written) {
                        report.add(Code.VARIABLE_MISSING, section.markOf("start"), id, variable.id());
                    }
                }
            }
        }
        return Collections.unmodifiableSequencedMap(start);
    }

    private SequencedMap<String, Integer> sensitivity() {
        return Values.numbers(section, "sensitivity", 50, 200);
    }

    private ReplyReader replies() {
        Names names = new Names();
        names.role(self, Role.PARENT);
        names.main(self);
        return new ReplyReader(names, new TalkVocabulary(names, self, Arrays.asList(Phase.values()), true));
    }

    /** Reads what the persona brings in; what a line does is what it stands under. */
    private SequencedMap<Initiative, List<Reply>> initiatives() {
        ReplyReader replies = replies();
        SequencedMap<Initiative, List<Reply>> initiatives = new LinkedHashMap<>();
        section.section("initiatives", "the initiatives").ifPresent(given -> {
            for (Initiative initiative : Initiative.values()) {
                List<Reply> said = new ArrayList<>();
                given.sections(initiative.id(), "a line for '" + initiative.id() + "'")
                        .forEach(line -> said.add(replies.reply(line).doing(initiative)));
                if (!said.isEmpty()) {
                    initiatives.put(initiative, List.copyOf(said));
                }
            }
            given.close();
        });
        return Collections.unmodifiableSequencedMap(initiatives);
    }

    private SequencedMap<Stance, List<Reply>> lines(String id) {
        ReplyReader replies = replies();
        SequencedMap<Stance, List<Reply>> lines = new LinkedHashMap<>();
        section.need("lines");
        section.section("lines", "the lines").ifPresent(byStance -> {
            for (Stance stance : Stance.values()) {
                List<Reply> said = new ArrayList<>();
                byStance.sections(stance.id(), "a line for '" + stance.id() + "'")
                        .forEach(line -> said.add(replies.reply(line)));
                if (said.isEmpty()) {
                    report.add(Code.STANCE_MISSING, byStance.mark(), id, stance.id());
                }
                lines.put(stance, List.copyOf(said));
            }
            byStance.close();
        });
        return Collections.unmodifiableSequencedMap(lines);
    }
}
