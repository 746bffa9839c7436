package org.driehoek.talk.rules;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Reaction;

/** What the rules have found in a turn. Rules write it down here; sizes are looked up by the talk. */
public final class Findings {

    private final List<Reaction.Felt> felt = new ArrayList<>();
    private final List<Reaction.Taken> stances = new ArrayList<>();
    private final List<Reaction.Brought> brought = new ArrayList<>();

    /** Notes that some of a character's variables change, each by the size of its own name. */
    public void felt(String rule, Listener who, Variable... variables) {
        note(rule, who, List.of(), variables);
    }

    /** Notes that some of a character's variables change, each by the size of its own name times a factor. */
    public void felt(String rule, Listener who, String factor, Variable... variables) {
        note(rule, who, List.of(factor), variables);
    }

    /** Notes that some of a character's variables get back a share of what the teacher spoilt of late. */
    public void restores(String rule, Listener who, Variable... variables) {
        for (Variable variable : variables) {
            felt.add(new Reaction.Felt(rule, who.id(), variable, variable.id() + Effect.BACK, List.of(), true));
        }
    }

    /** Notes what a parent brings in of their own accord. */
    public void brings(String rule, Listener who, Initiative initiative) {
        brought.add(new Reaction.Brought(rule, who.id(), initiative));
    }

    private void note(String rule, Listener who, List<String> factors, Variable... variables) {
        for (Variable variable : variables) {
            felt.add(new Reaction.Felt(rule, who.id(), variable, variable.id(), factors));
        }
    }

    /** Notes how the one addressed takes it. */
    public void takes(String rule, Stance stance) {
        stances.add(new Reaction.Taken(rule, stance));
    }

    Reaction reaction() {
        return new Reaction(felt, stances, brought);
    }
}
