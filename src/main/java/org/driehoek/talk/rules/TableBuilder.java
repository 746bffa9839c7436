package org.driehoek.talk.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** Makes the steps of one rule. */
final class TableBuilder {

    private final String rule;
    private final List<Variable<?>> places = new ArrayList<>();

    TableBuilder(String rule) {
        this.rule = rule;
    }

    /** Returns how many places the steps need. */
    int places() {
        return places.size();
    }

    List<TableStep> steps(Condition condition) {
        List<TableStep> steps = new ArrayList<>();
        add(condition, TableStep.Kind.EACH, steps);
        return List.copyOf(steps);
    }

    private void add(Condition condition, TableStep.Kind kind, List<TableStep> steps) {
        switch (condition.getType()) {
            case AND -> {
                if (kind != TableStep.Kind.EACH) {
                    throw cannot("a whole group of facts under 'exists' or 'not'");
                }
                condition.getSubConditions().forEach(each -> add(each, kind, steps));
            }
            case EXISTS -> condition.getSubConditions().forEach(each -> add(each, TableStep.Kind.ONE, steps));
            case NOT -> condition.getSubConditions().forEach(each -> add(each, TableStep.Kind.NONE, steps));
            case PATTERN -> steps.add(step((Pattern<?>) condition, kind));
            case CONSEQUENCE -> {
                // It marks where the rule's only consequence stands: at the end.
            }
            default -> throw cannot("a condition of the kind " + condition.getType());
        }
    }

    private TableStep step(Pattern<?> pattern, TableStep.Kind kind) {
        int place = place(pattern.getPatternVariable());
        List<TableStep.Test> tests = new ArrayList<>();
        addTests(pattern.getConstraint(), tests);
        List<TableStep.Bound> bound = pattern.getBindings().stream()
                .map(binding -> new TableStep.Bound(
                        binding, place(binding.getBoundVariable()), places(binding.getInputVariables())))
                .toList();
        return new TableStep(kind, pattern.getPatternVariable().getType(), place, List.copyOf(tests), bound);
    }

    private void addTests(Constraint constraint, List<TableStep.Test> tests) {
        switch (constraint.getType()) {
            case SINGLE -> {
                SingleConstraint single = (SingleConstraint) constraint;
                if (single != SingleConstraint.TRUE) {
                    tests.add(new TableStep.Test(single.getPredicate(), places(single.getVariables())));
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

    int place(Variable<?> variable) {
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
