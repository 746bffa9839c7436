package org.driehoek.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A variable of a character's disposition: 0–100, but −50…+50 for the two axes of Leary's rose. */
public enum Variable implements Named {
    TRUST(Role.PARENT, 0, 100),
    TENSION(Role.PARENT, 0, 100),
    HEARD(Role.PARENT, 0, 100),
    UNDERSTANDING(Role.PARENT, 0, 100),
    OPENNESS(Role.PARENT, 0, 100),
    RESISTANCE(Role.PARENT, 0, 100),
    EFFICACY(Role.PARENT, 0, 100),
    COMMITMENT(Role.PARENT, 0, 100),
    AFFILIATION(Role.PARENT, -50, 50),
    DOMINANCE(Role.PARENT, -50, 50),
    ENGAGEMENT(Role.PUPIL, 0, 100),
    DISTRESS(Role.PUPIL, 0, 100);

    private static final List<List<Variable>> BY_ROLE = byRole();

    private final Role role;
    private final int min;
    private final int max;

    Variable(Role role, int min, int max) {
        this.role = role;
        this.min = min;
        this.max = max;
    }

    /** Returns the role whose characters have this variable. */
    public Role role() {
        return role;
    }

    /** Returns the smallest value. */
    public int min() {
        return min;
    }

    /** Returns the largest value. */
    public int max() {
        return max;
    }

    /** Returns the value brought back into this variable's range. */
    public int clamp(int value) {
        return Math.clamp(value, min, max);
    }

    /** Returns the variables of a role, in the order of this enum. */
    public static List<Variable> of(Role role) {
        return BY_ROLE.get(role.ordinal());
    }

    private static List<List<Variable>> byRole() {
        List<List<Variable>> all = new ArrayList<>();
        for (Role role : Role.values()) {
            all.add(Arrays.stream(values())
                    .filter(variable -> variable.role == role)
                    .toList());
        }
        return List.copyOf(all);
    }
}
