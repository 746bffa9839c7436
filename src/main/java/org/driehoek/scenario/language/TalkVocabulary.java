package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The names of conditions on a running talk.
 *
 * @param names what the scenario defines
 * @param self the character whose variables need no name before them
 * @param phases the phases that can be named
 * @param persona whether a persona's line is read, which knows no scenario
 */
record TalkVocabulary(Names names, String self, List<Phase> phases, boolean persona)
        implements Vocabulary<Circumstances> {

    private static final int MOST_TURNS = 100;
    private static final List<String> FUNCTIONS = List.of(
            "said",
            "told",
            "agreed",
            "agreedKind",
            "count",
            "just",
            "open",
            "missed",
            "happened",
            "present",
            "prepared");
    private static final List<String> WORDS = List.of("turn", "phase", "mood", "stance");

    @Override
    public Term<Circumstances> variable(Token name) {
        return switch (name.text()) {
            case "turn" -> new Term.Int<>(Circumstances::turn, 1, MOST_TURNS, new Requirement.Figure.Turn());
            case "phase" ->
                new Term.Word<>(
                        "phase", phases.stream().map(Phase::id).toList(), word(Phase.class, Circumstances::phase));
            case "mood" -> new Term.Word<>("mood", Values.ids(Mood.class), word(Mood.class, Circumstances::mood));
            case "stance" ->
                new Term.Word<>("stance", Values.ids(Stance.class), word(Stance.class, Circumstances::stance));
            default -> characterVariable(name);
        };
    }

    private static <E extends Enum<E> & Named> Function<String, Predicate<Circumstances>> word(
            Class<E> type, Function<Circumstances, E> value) {
        return text -> {
            E constant = Named.find(type, text).orElseThrow();
            return circumstances -> value.apply(circumstances) == constant;
        };
    }

    private Term<Circumstances> characterVariable(Token name) {
        int dot = name.text().indexOf('.');
        String character = dot < 0 ? self : name.text().substring(0, dot);
        Role role = names.roles().get(character);
        if (role == null) {
            throw ConditionException.unknown(
                    name.at(),
                    character,
                    "a character",
                    Suggestion.of(character, names.roles().keySet()));
        }
        Optional<Variable> variable = Named.find(Variable.class, name.text().substring(dot + 1));
        if (variable.isEmpty() || variable.get().role() != role) {
            throw unknownVariable(name, role);
        }
        Variable found = variable.get();
        return new Term.Int<>(
                c -> c.value(character, found),
                found.min(),
                found.max(),
                new Requirement.Figure.Value(character, found));
    }

    private ConditionException unknownVariable(Token name, Role role) {
        List<String> known = new ArrayList<>();
        Variable.of(role).forEach(variable -> known.add(variable.id()));
        int dot = name.text().indexOf('.');
        if (dot >= 0) {
            String character = name.text().substring(0, dot + 1);
            known.replaceAll(character::concat);
        } else {
            known.addAll(WORDS);
        }
        return ConditionException.unknown(
                name.at(), name.text(), "a variable of a " + role.id(), cure(name.text(), known));
    }

    private @Nullable String cure(String name, List<String> known) {
        if (FUNCTIONS.contains(name)) {
            return name + "('…')?";
        }
        if ("true".equals(name) || "false".equals(name)) {
            return "no condition at all?";
        }
        boolean word = Values.ids(Mood.class).contains(name)
                || Values.ids(Stance.class).contains(name)
                || phases.stream().map(Phase::id).toList().contains(name);
        return word ? "'" + name + "', in quotes?" : Suggestion.of(name, known);
    }

    @Override
    public List<String> functions() {
        return FUNCTIONS;
    }

    @Override
    public Term<Circumstances> call(Token function, Token literal) {
        String id = literal.text();
        if (persona
                && !List.of("agreedKind", "count", "just").contains(function.text())
                && FUNCTIONS.contains(function.text())) {
            throw ConditionException.unknown(
                    function.at(), function.text(), "for a persona, whose lines serve any scenario", null);
        }
        return switch (function.text()) {
            case "said" -> test(function, literal, Kind.MOVE, c -> c.said(id));
            case "told" -> test(function, literal, Kind.FACT, c -> c.told(id));
            case "agreed" -> test(function, literal, Kind.STEP, c -> c.agreed(id));
            case "missed" -> test(function, literal, Kind.CUE, c -> c.missed(id));
            case "happened" -> test(function, literal, Kind.EVENT, c -> c.happened(id));
            case "open" -> test(function, literal, Kind.CUE, c -> c.open(id));
            case "present" -> test(function, literal, Kind.CHARACTER, c -> c.present(id));
            case "prepared" -> test(function, literal, Kind.CHOICE, c -> c.prepared(id));
            case "agreedKind" -> {
                StepKind kind = constant(literal, StepKind.class, "kind of step");
                yield new Term.Bool<>(c -> c.agreedKind(kind), new Requirement.Happened(function.text(), kind.id()));
            }
            case "count" -> {
                Act act = constant(literal, Act.class, "speech act");
                yield new Term.Int<>(c -> c.count(act), 0, MOST_TURNS, new Requirement.Figure.Count(act));
            }
            case "just" -> {
                Act act = constant(literal, Act.class, "speech act");
                yield new Term.Bool<>(c -> c.just(act), new Requirement.Happened(function.text(), act.id()));
            }
            default ->
                throw ConditionException.unknown(
                        function.at(), function.text(), "a function", Suggestion.of(function.text(), FUNCTIONS));
        };
    }

    private Term<Circumstances> test(Token function, Token literal, Kind kind, Predicate<Circumstances> test) {
        Collection<String> known = names.all(kind);
        if (!known.contains(literal.text())) {
            throw ConditionException.unknown(
                    literal.at(), literal.text(), "a " + kind.words(), Suggestion.of(literal.text(), known));
        }
        return new Term.Bool<>(test, new Requirement.Happened(function.text(), literal.text()));
    }

    private static <E extends Enum<E> & Named> E constant(Token literal, Class<E> type, String kind) {
        return Named.find(type, literal.text())
                .orElseThrow(() -> ConditionException.unknown(
                        literal.at(), literal.text(), "a " + kind, Suggestion.of(literal.text(), Values.ids(type))));
    }
}
