package org.driehoek.talk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * The parent's rules as a table that is gone through row by row, without a rule engine: for search, which holds millions of
 * turns. Made of the very conditions and consequences that the build made of the rule files; a test holds it against the engine
 * on a hundred thousand turns. Safe for use by many threads.
 */
public final class RuleTable implements Reactions {

    private final List<Row> rows;
    private final String version;

    private RuleTable(List<Row> rows, String version) {
        this.rows = rows;
        this.version = version;
    }

    /**
     * Makes the table of the rules that were built with the program.
     *
     * @throws IllegalStateException when a rule uses something that the table cannot do, naming the rule
     */
    public static RuleTable load() {
        Model model = BuiltRules.model();
        List<Row> rows = model.getRules().stream().map(Row::of).toList();
        return new RuleTable(rows, RuleParent.hash());
    }

    @Override
    public Reaction react(Situation situation) {
        return react(RuleParent.facts(situation));
    }

    Reaction react(List<Object> facts) {
        Findings findings = new Findings();
        for (Row row : rows) {
            row.fire(facts, findings);
        }
        return findings.reaction();
    }

    /**
     * Returns the ids of the rules that could fire in a turn in which some acts are said, whatever came before and whoever
     * listens; a rule that is not among them cannot.
     *
     * @param proposed the step that is proposed, or null
     */
    public SequencedSet<String> possible(List<SpokenAct> acts, @Nullable Step proposed) {
        List<Said> said = new ArrayList<>();
        for (SpokenAct spoken : acts) {
            said.add(new Said(spoken.act(), spoken.feeling(), false));
            said.add(new Said(spoken.act(), spoken.feeling(), true));
        }
        SequencedSet<String> possible = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.possible(said, proposed == null ? null : new Proposed(proposed.kind(), proposed.fits()))) {
                possible.add(row.rule().substring(0, row.rule().indexOf(':')));
            }
        }
        return possible;
    }

    @Override
    public String version() {
        return version;
    }

    /** One rule: steps that each choose a fact or ask whether there is one, then what the rule finds. */
    private record Row(String rule, List<Search> steps, int places, BlockN consequence, int[] arguments) {

        private static final int FINDINGS = -1;

        static Row of(Rule rule) {
            Builder builder = new Builder(rule.getName());
            List<Search> steps = builder.steps((Condition) rule.getView());
            Variable<?>[] declared = rule.getDefaultConsequence().getVariables();
            int[] arguments = new int[declared.length];
            for (int i = 0; i < declared.length; i++) {
                arguments[i] = declared[i] instanceof Global<?> ? FINDINGS : builder.place(declared[i]);
            }
            if (rule.getDefaultConsequence().isUsingDrools()
                    || rule.getConsequences().size() > 1) {
                throw builder.cannot("a second consequence, or one that asks for the engine");
            }
            return new Row(
                    rule.getName(),
                    steps,
                    builder.places.size(),
                    rule.getDefaultConsequence().getBlock(),
                    arguments);
        }

        void fire(List<Object> facts, Findings findings) {
            try {
                match(0, facts, new Object[places], findings);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("rule '" + rule + "' failed", e);
            }
        }

        /** Returns false when what is said or proposed rules the rule out. */
        boolean possible(List<Said> said, @Nullable Proposed proposed) {
            for (Search search : steps) {
                if (search.type() == Proposed.class && search.kind() != Kind.NONE && !search.fits(proposed)) {
                    return false;
                }
                if (search.type() == Said.class) {
                    boolean one = said.stream().anyMatch(search::fits);
                    if (search.kind() != Kind.NONE && !one || search.kind() == Kind.NONE && search.sure(said)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private void match(int step, List<Object> facts, Object[] chosen, Findings findings) throws Exception {
            if (step == steps.size()) {
                Object[] values = new Object[arguments.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = arguments[i] == FINDINGS ? findings : chosen[arguments[i]];
                }
                consequence.execute(values);
                return;
            }
            Search now = steps.get(step);
            boolean found = false;
            for (int i = 0; i < facts.size() && !(found && now.kind() != Kind.EACH); i++) {
                Object fact = facts.get(i);
                if (now.type().isInstance(fact) && now.holds(fact, chosen)) {
                    found = true;
                    if (now.kind() == Kind.EACH) {
                        now.bind(fact, chosen);
                        match(step + 1, facts, chosen, findings);
                    }
                }
            }
            if (now.kind() == Kind.ONE && found || now.kind() == Kind.NONE && !found) {
                match(step + 1, facts, chosen, findings);
            }
        }
    }

    private enum Kind {
        /** For each fact that fits. */
        EACH,
        /** Whether there is one that fits. */
        ONE,
        /** Whether there is none. */
        NONE
    }

    /** A fact that is looked for. */
    private record Search(Kind kind, Class<?> type, int place, List<Test> tests, List<Bound> bound) {

        /** Returns whether a fact passes the tests that look at nothing else. */
        boolean fits(@Nullable Object fact) {
            try {
                for (Test test : tests) {
                    if (alone(test) && (fact == null || !test.predicate().test(same(fact, test.arguments().length)))) {
                        return false;
                    }
                }
                return fact != null;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        /** Returns whether, whatever was said in the turn before, one of some facts passes all tests. */
        boolean sure(List<Said> said) {
            if (!tests.stream().allMatch(this::alone)) {
                return false;
            }
            for (int i = 0; i < said.size(); i += 2) {
                if (fits(said.get(i)) && fits(said.get(i + 1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean alone(Test test) {
            return Arrays.stream(test.arguments()).allMatch(argument -> argument == place);
        }

        private static Object[] same(Object fact, int times) {
            Object[] values = new Object[times];
            Arrays.fill(values, fact);
            return values;
        }

        boolean holds(Object fact, Object[] chosen) throws Exception {
            chosen[place] = fact;
            for (Test test : tests) {
                if (!test.predicate().test(values(test.arguments(), chosen))) {
                    return false;
                }
            }
            return true;
        }

        void bind(Object fact, Object[] chosen) {
            chosen[place] = fact;
            for (Bound each : bound) {
                chosen[each.place()] = each.binding().eval(values(each.arguments(), chosen));
            }
        }
    }

    private record Test(PredicateN predicate, int[] arguments) {}

    private record Bound(Binding binding, int place, int[] arguments) {}

    private static Object[] values(int[] places, Object[] chosen) {
        Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = chosen[places[i]];
        }
        return values;
    }

    /** Makes the steps of one rule. */
    private static final class Builder {

        private final String rule;
        private final List<Variable<?>> places = new ArrayList<>();

        Builder(String rule) {
            this.rule = rule;
        }

        List<Search> steps(Condition condition) {
            List<Search> steps = new ArrayList<>();
            add(condition, Kind.EACH, steps);
            return List.copyOf(steps);
        }

        private void add(Condition condition, Kind kind, List<Search> steps) {
            switch (condition.getType()) {
                case AND -> {
                    if (kind != Kind.EACH) {
                        throw cannot("a whole group of facts under 'exists' or 'not'");
                    }
                    condition.getSubConditions().forEach(each -> add(each, kind, steps));
                }
                case EXISTS -> condition.getSubConditions().forEach(each -> add(each, Kind.ONE, steps));
                case NOT -> condition.getSubConditions().forEach(each -> add(each, Kind.NONE, steps));
                case PATTERN -> steps.add(step((Pattern<?>) condition, kind));
                case CONSEQUENCE -> {
                    // It marks where the rule's only consequence stands: at the end.
                }
                default -> throw cannot("a condition of the kind " + condition.getType());
            }
        }

        private Search step(Pattern<?> pattern, Kind kind) {
            int place = place(pattern.getPatternVariable());
            List<Test> tests = new ArrayList<>();
            addTests(pattern.getConstraint(), tests);
            List<Bound> bound = pattern.getBindings().stream()
                    .map(binding ->
                            new Bound(binding, place(binding.getBoundVariable()), places(binding.getInputVariables())))
                    .toList();
            return new Search(kind, pattern.getPatternVariable().getType(), place, List.copyOf(tests), bound);
        }

        private void addTests(Constraint constraint, List<Test> tests) {
            switch (constraint.getType()) {
                case SINGLE -> {
                    SingleConstraint single = (SingleConstraint) constraint;
                    if (single != SingleConstraint.TRUE) {
                        tests.add(new Test(single.getPredicate(), places(single.getVariables())));
                    }
                }
                case AND, MULTIPLE -> constraint.getChildren().forEach(each -> addTests(each, tests));
                default -> throw cannot("a test of the kind " + constraint.getType());
            }
        }

        private int[] places(Variable<?>[] variables) {
            int[] found = new int[variables.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = place(variables[i]);
            }
            return found;
        }

        private int place(Variable<?> variable) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) == variable) {
                    return i;
                }
            }
            places.add(variable);
            return places.size() - 1;
        }

        IllegalStateException cannot(String what) {
            return new IllegalStateException("the table cannot do " + what + ", which rule '" + rule + "' uses");
        }
    }
}
