package org.driehoek.practice.reasons;

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
record RequirementWords(Telling telling) {

    String of(Requirement asked) {
        return switch (asked) {
            case Requirement.All(List<Requirement> parts) -> joined(parts, "why.and");
            case Requirement.Any(List<Requirement> parts) -> "(" + joined(parts, "why.or") + ")";
            case Requirement.Not(Requirement part) -> telling.say("why.not", of(part));
            case Requirement.Compared(Figure left, String sign, Figure right) ->
                telling.say("why.sign." + name(sign), figure(left), figure(right));
            case Requirement.Is(String of, String word) -> is(of, word);
            case Requirement.Happened(String what, String id) -> happened(what, id);
        };
    }

    private String joined(List<Requirement> parts, String key) {
        String between = " " + telling.say(key) + " ";
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
            case Figure.Turn _ -> telling.say("why.the-turn");
            case Figure.Count count ->
                telling.say("why.times", telling.say("act." + count.act().id()));
            case Figure.Measured measured -> measured.feature().id();
            case Figure.Joined(Figure left, String sign, Figure right) ->
                figure(left) + " " + sign.replace('*', '×').replace('-', '−') + " " + figure(right);
        };
    }

    private String value(Figure.Value value) {
        String variable = telling.say("variable." + value.variable().id());
        boolean main = value.character().equals(telling.scenario().main().id());
        return main ? variable : telling.say("why.of", variable, telling.name(value.character()));
    }

    private String is(String of, String word) {
        return switch (of) {
            case "mood" ->
                telling.say(
                        "why.looks",
                        telling.parent(),
                        Named.find(Mood.class, word).map(telling::name).orElse(word));
            case "stance" -> telling.parent() + " " + telling.say("stance." + word);
            default -> telling.say("why.in-phase", telling.say("phase." + word));
        };
    }

    private String happened(String what, String id) {
        return switch (what) {
            case "said" -> telling.say("why.had-said", said(id));
            case "told" -> telling.say("why.had-told", telling.parent(), told(id));
            case "agreed" -> telling.say("why.had-agreed", step(id));
            case "agreedKind" -> telling.say("why.had-agreed-kind", telling.say("step." + id));
            case "present" -> telling.say("why.present", telling.name(id));
            case "prepared" -> telling.say("why.had-chosen", choice(id));
            case "just" -> telling.say("why.just-said", telling.say("act." + id));
            case "happened" -> telling.say("why.had-happened");
            case "missed" -> telling.say("why.cue-missed");
            default -> telling.say("why.cue-open");
        };
    }

    private String said(String id) {
        Move move = telling.scenario().moves().get(id);
        return move == null ? "" : telling.read(move.say());
    }

    private String told(String id) {
        Fact fact = telling.scenario().facts().get(id);
        Text words = fact == null ? null : fact.told().say();
        return words == null ? "" : telling.read(words);
    }

    private String step(String id) {
        Step step = telling.scenario().steps().get(id);
        return step == null ? "" : telling.read(step.what());
    }

    /** Returns the text of a choice made in the preparation. */
    String choice(String id) {
        return telling.scenario().preparation().stream()
                .flatMap(preparation -> preparation.choices().stream())
                .filter(choice -> choice.id().equals(id))
                .map(choice -> telling.read(choice.text()))
                .findFirst()
                .orElse("");
    }
}
