package org.driehoek.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Variable;

/** A character's inner state: a value for each variable of the role, always within the variable's range. Immutable. */
public final class Disposition {

    private final Role role;
    private final int[] values;

    private Disposition(Role role, int[] values) {
        this.role = role;
        this.values = values;
    }

    /** Returns a disposition with the given values, clamped; 0 for variables that are not given. */
    public static Disposition of(Role role, Map<Variable, Integer> values) {
        List<Variable> variables = Variable.of(role);
        int[] array = new int[variables.size()];
        for (int i = 0; i < array.length; i++) {
            Variable variable = variables.get(i);
            array[i] = variable.clamp(values.getOrDefault(variable, 0));
        }
        return new Disposition(role, array);
    }

    /** Returns the role that fixes the variables. */
    public Role role() {
        return role;
    }

    /** Returns a variable's value; throws when the role does not have the variable. */
    public int get(Variable variable) {
        return values[index(variable)];
    }

    /** Returns this disposition with one value changed, clamped. */
    public Disposition with(Variable variable, int value) {
        int[] copy = values.clone();
        copy[index(variable)] = variable.clamp(value);
        return new Disposition(role, copy);
    }

    private int index(Variable variable) {
        if (variable.role() != role) {
            throw new IllegalArgumentException("a " + role.id() + " has no " + variable.id());
        }
        return variable.ordinal() - Variable.of(role).getFirst().ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disposition that && role == that.role && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * role.ordinal() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return role.id() + Arrays.toString(values);
    }
}
