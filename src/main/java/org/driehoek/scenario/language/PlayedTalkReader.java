package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a played talk of a scenario.
 *
 * @param rules the ids of all rules; empty when they are not known
 */
record PlayedTalkReader(Scenario scenario, Names names, Collection<String> rules, Section section, Report report) {

    private static final List<String> WORDLESS = List.of("@silence", "@leave");
    private static final Pattern CLAIM = Pattern.compile("(\\S+) @([1-9][0-9]?)");

    static PlayedTalk read(Node.Mapping file, Scenario scenario, Names names, Collection<String> rules, Report report) {
        Section section = new Section(file, "a played talk", report);
        return new PlayedTalkReader(scenario, names, rules, section, report).read();
    }

    private PlayedTalk read() {
        section.need("moves");
        PlayedTalk talk = new PlayedTalk(
                report.file(),
                scenario.id(),
                section.word("talk"),
                section.number("seed", 0, Integer.MAX_VALUE, 1),
                persona(),
                prepare(),
                section.list("moves", node -> move("moves", node)),
                expect(),
                References.optional(section, "ending", Kind.ENDING, names),
                levels(),
                section.list("observes", this::claim));
        section.close();
        return talk;
    }

    private @Nullable String persona() {
        Node value = section.get("persona");
        if (value == null) {
            return null;
        }
        String persona = section.wordOf("persona", value);
        if (!names.has(Kind.PERSONA, persona)) {
            report.suggesting(
                    Code.PERSONA_ELSEWHERE,
                    value.mark(),
                    persona,
                    names.all(Kind.PERSONA),
                    persona,
                    scenario.main().id());
        }
        return persona;
    }

    private SequencedMap<String, String> prepare() {
        SequencedMap<String, String> prepare = new LinkedHashMap<>();
        Optional<Section> given = section.section("prepare", "'prepare'");
        for (Preparation preparation : scenario.preparation()) {
            Node value = given.map(each -> each.get(preparation.id())).orElse(null);
            if (value == null) {
                report.add(Code.PREPARATION_OPEN, section.markOf("prepare"), preparation.id());
            } else if (value instanceof Node.Scalar choice
                    && names.check(Kind.CHOICE, choice.text(), choice.mark(), report)) {
                List<String> own = preparation.choices().stream()
                        .map(Preparation.Choice::id)
                        .toList();
                if (!own.contains(choice.text())) {
                    report.suggesting(
                            Code.CHOICE_ELSEWHERE, choice.mark(), choice.text(), own, choice.text(), preparation.id());
                }
                prepare.put(preparation.id(), choice.text());
            }
        }
        given.ifPresent(Section::close);
        return Collections.unmodifiableSequencedMap(prepare);
    }

    private Optional<String> move(String key, Node node) {
        if (!(node instanceof Node.Scalar move)) {
            section.wrong(key, node, "a move");
            return Optional.empty();
        }
        if (move.text().startsWith("@")) {
            if (!WORDLESS.contains(move.text())) {
                report.suggesting(Code.UNKNOWN_NAME, node.mark(), move.text(), WORDLESS, move.text(), "move");
            }
        } else {
            names.check(Kind.MOVE, move.text(), node.mark(), report);
        }
        return Optional.of(move.text());
    }

    private List<PlayedTalk.Expectation> expect() {
        List<PlayedTalk.Expectation> expectations = new ArrayList<>();
        for (Section each : section.sections("expect", "an expectation")) {
            Node after = each.need("after");
            List<String> told = each.get("told") == null ? null : References.list(each, "told", Kind.FACT, names);
            expectations.add(new PlayedTalk.Expectation(
                    after == null ? "" : move("after", after).orElse(""),
                    each.optionalChoice("mood", Mood.class, "mood").orElse(null),
                    told,
                    each.optionalChoice("stance", Stance.class, "stance").orElse(null),
                    values(each)));
            each.close();
        }
        return List.copyOf(expectations);
    }

    /** Reads claims such as {@code henk.tension: "<= 40"}: the keys that are no words of an expectation. */
    private List<Condition> values(Section expectation) {
        TalkVocabulary vocabulary = new TalkVocabulary(names, names.main(), Arrays.asList(Phase.values()), false);
        List<Condition> values = new ArrayList<>();
        for (Node.Entry entry : expectation.node().entries()) {
            String name = entry.key().text();
            boolean variable =
                    name.indexOf('.') > 0 || Values.ids(Variable.class).contains(name);
            if (!expectation.known().contains(name) && variable && entry.value() instanceof Node.Scalar claim) {
                expectation.known().add(name);
                String source = name + " " + (claim.isInteger() ? "== " : "") + claim.text();
                Condition condition = Conditions.of(source, claim, vocabulary, report);
                Optional.ofNullable(condition).ifPresent(values::add);
            }
        }
        return List.copyOf(values);
    }

    private SequencedMap<Dimension, Level> levels() {
        SequencedMap<Dimension, Level> levels = new LinkedHashMap<>();
        section.section("levels", "the levels").ifPresent(given -> {
            for (Node.Entry entry : given.node().entries()) {
                String id = entry.key().text();
                Optional<Dimension> dimension =
                        Values.choice("levels", entry.key(), Dimension.class, "dimension", report);
                dimension.ifPresent(
                        found -> levels.put(found, Level.of(Values.number(id, entry.value(), 0, 4, report))));
            }
        });
        return Collections.unmodifiableSequencedMap(levels);
    }

    private Optional<String> claim(Node node) {
        String text = section.wordOf("observes", node);
        var matcher = CLAIM.matcher(text);
        if (!matcher.matches()) {
            report.add(Code.CLAIM_FORM, node.mark(), text);
        } else if (!rules.isEmpty() && !rules.contains(matcher.group(1))) {
            report.suggesting(
                    Code.UNKNOWN_NAME, node.mark(), matcher.group(1), rules, matcher.group(1), Kind.RULE.words());
        }
        return Optional.of(text);
    }
}
