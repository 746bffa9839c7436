package org.driehoek.debrief.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Requirement.Figure;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.Text;

/** Says what a condition of an author asks, as the part of a sentence that comes after "if". */
record RequirementWords(Reader reader) {

    String of(Requirement asked) {
        return switch (asked) {
            case Requirement.All(List<Requirement> parts) -> joined(parts, "why.and");
            case Requirement.Any(List<Requirement> parts) -> "(" + joined(parts, "why.or") + ")";
            case Requirement.Not(Requirement part) -> reader.say("why.not", of(part));
            case Requirement.Compared(Figure left, String sign, Figure right) ->
                reader.say("why.sign." + name(sign), figure(left), figure(right));
            case Requirement.Is(String of, String word) -> is(of, word);
            case Requirement.Happened(String what, String id) -> happened(what, id);
        };
    }

    private String joined(List<Requirement> parts, String key) {
        String between = " " + reader.say(key) + " ";
        return parts.stream().flatMap(part -> flat(part, key)).map(this::of).collect(Collectors.joining(between));
    }

    /** Two that are joined with a third in the same way need no brackets. */
    private static Stream<Requirement> flat(Requirement part, String key) {
        if (part instanceof Requirement.Any(List<Requirement> inner) && key.equals("why.or")) {
            return inner.stream();
        }
        return Stream.of(part);
    }

    private static String name(String sign) {
        return switch (sign) {
            case "==" -> "equal";
            case "!=" -> "other";
            case "<" -> "less";
            case "<=" -> "most";
            case ">" -> "more";
            default -> "least";
        };
    }

    private String figure(Figure figure) {
        return switch (figure) {
            case Figure.Fixed(int number) -> String.valueOf(number);
            case Figure.Value value -> value(value);
            case Figure.Turn _ -> reader.say("why.the-turn");
            case Figure.Count count ->
                reader.say("why.times", reader.say("act." + count.act().id()));
            case Figure.Measured measured -> measured.feature().id();
            case Figure.Joined(Figure left, String sign, Figure right) ->
                figure(left) + " " + sign.replace('*', '×').replace('-', '−') + " " + figure(right);
        };
    }

    private String value(Figure.Value value) {
        String variable = reader.say("variable." + value.variable().id());
        boolean main = value.character().equals(reader.scenario().main().id());
        return main ? variable : reader.say("why.of", variable, reader.name(value.character()));
    }

    private String is(String of, String word) {
        return switch (of) {
            case "mood" ->
                reader.say(
                        "why.looks",
                        reader.parent(),
                        Named.find(Mood.class, word).map(reader::name).orElse(word));
            case "stance" -> reader.parent() + " " + reader.say("stance." + word);
            default -> reader.say("why.in-phase", reader.say("phase." + word));
        };
    }

    private String happened(String what, String id) {
        return switch (what) {
            case "said" -> reader.say("why.had-said", said(id));
            case "told" -> reader.say("why.had-told", reader.parent(), told(id));
            case "agreed" -> reader.say("why.had-agreed", step(id));
            case "agreedKind" -> reader.say("why.had-agreed-kind", reader.say("step." + id));
            case "present" -> reader.say("why.present", reader.name(id));
            case "prepared" -> reader.say("why.had-chosen", choice(id));
            case "just" -> reader.say("why.just-said", reader.say("act." + id));
            case "happened" -> reader.say("why.had-happened");
            case "missed" -> reader.say("why.cue-missed");
            default -> reader.say("why.cue-open");
        };
    }

    private String said(String id) {
        Move move = reader.scenario().moves().get(id);
        return move == null ? "" : reader.read(move.say());
    }

    private String told(String id) {
        Fact fact = reader.scenario().facts().get(id);
        Text words = fact == null ? null : fact.told().say();
        return words == null ? "" : reader.read(words);
    }

    private String step(String id) {
        Step step = reader.scenario().steps().get(id);
        return step == null ? "" : reader.read(step.what());
    }

    /** Returns the text of a choice made in the preparation. */
    String choice(String id) {
        return reader.scenario().preparation().stream()
                .flatMap(preparation -> preparation.choices().stream())
                .filter(choice -> choice.id().equals(id))
                .map(choice -> reader.read(choice.text()))
                .findFirst()
                .orElse("");
    }
}
