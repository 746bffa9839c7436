package org.driehoek.talk.rules;

import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/** One rule: steps that each choose a fact or ask whether there is one, then what the rule finds. */
record TableRow(String rule, List<TableStep> steps, int places, BlockN consequence, int[] arguments) {

    static final int FINDINGS = -1;

    static TableRow of(Rule rule) {
        TableBuilder builder = new TableBuilder(rule.getName());
        List<TableStep> steps = builder.steps((Condition) rule.getView());
        Variable<?>[] declared = rule.getDefaultConsequence().getVariables();
        int[] arguments = new int[declared.length];
        for (int i = 0; i < declared.length; i++) {
            arguments[i] = declared[i] instanceof Global<?> ? FINDINGS : builder.place(declared[i]);
        }
        if (rule.getDefaultConsequence().isUsingDrools()
                || rule.getConsequences().size() > 1) {
            throw builder.cannot("a second consequence, or one that asks for the engine");
        }
        return new TableRow(
                rule.getName(),
                steps,
                builder.places(),
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
        for (TableStep step : steps) {
            if (step.type() == Proposed.class && step.kind() != TableStep.Kind.NONE && !step.fits(proposed)) {
                return false;
            }
            if (step.type() == Said.class) {
                boolean one = said.stream().anyMatch(step::fits);
                if (step.kind() != TableStep.Kind.NONE && !one
                        || step.kind() == TableStep.Kind.NONE && step.sure(said)) {
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
        TableStep now = steps.get(step);
        boolean found = false;
        for (int i = 0; i < facts.size() && !(found && now.kind() != TableStep.Kind.EACH); i++) {
            Object fact = facts.get(i);
            if (now.type().isInstance(fact) && now.holds(fact, chosen)) {
                found = true;
                if (now.kind() == TableStep.Kind.EACH) {
                    now.bind(fact, chosen);
                    match(step + 1, facts, chosen, findings);
                }
            }
        }
        if (now.kind() == TableStep.Kind.ONE && found || now.kind() == TableStep.Kind.NONE && !found) {
            match(step + 1, facts, chosen, findings);
        }
    }
}
