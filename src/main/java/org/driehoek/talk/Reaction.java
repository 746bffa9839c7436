package org.driehoek.talk;

import java.util.List;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;

/**
 * What the rules make of one turn. Sizes are not in it: the talk looks them up.
 *
 * @param felt in any order
 * @param stances how the one addressed takes it, in any order; may be empty
 * @param brought what parents like these bring in of their own accord, in any order; may be empty
 */
public record Reaction(List<Felt> felt, List<Taken> stances, List<Brought> brought) {

    /** A reaction without an initiative. */
    public Reaction(List<Felt> felt, List<Taken> stances) {
        this(felt, stances, List.of());
    }

    /**
     * One change to a character's variable, named but not sized.
     *
     * @param rule the rule's id
     * @param size the size key in {@code dynamics.yaml}
     * @param factors the factor keys in {@code dynamics.yaml}
     * @param restores whether the size is a share, in percent, of what the teacher spoilt of late, and gives it back
     */
    public record Felt(
            String rule, String character, Variable variable, String size, List<String> factors, boolean restores) {

        /** A change of the size that the rule names. */
        public Felt(String rule, String character, Variable variable, String size, List<String> factors) {
            this(rule, character, variable, size, factors, false);
        }
    }

    /** A stance and the id of the rule that speaks for it. */
    public record Taken(String rule, Stance stance) {}

    /** An initiative, the parent who takes it, and the id of the rule that finds it. */
    public record Brought(String rule, String character, Initiative initiative) {}
}
