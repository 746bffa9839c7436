package org.driehoek.talk;

import java.util.List;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;

/**
 * What the rules make of one turn. Sizes are not in it: the talk looks them up.
 *
 * @param felt in any order
 * @param stances how the one addressed takes it, in any order; may be empty
 */
public record Reaction(List<Felt> felt, List<Taken> stances) {

    /**
     * One change to a character's variable, named but not sized.
     *
     * @param rule the rule's id
     * @param size the size key in {@code dynamics.yaml}
     * @param factors the factor keys in {@code dynamics.yaml}
     */
    public record Felt(String rule, String character, Variable variable, String size, List<String> factors) {}

    /** A stance and the id of the rule that speaks for it. */
    public record Taken(String rule, Stance stance) {}
}
