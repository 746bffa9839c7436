package org.driehoek.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The present rules as they are written, for whoever explains them.
 *
 * @param reactions those that move a parent
 * @param scoring those that make an observation
 */
public record WrittenRules(List<WrittenRule> reactions, List<WrittenRule> scoring) {

    /** Reads the files of both kinds of rules. */
    public static WrittenRules read(List<String> reactions, List<String> scoring) {
        return new WrittenRules(rules(reactions), rules(scoring));
    }

    private static List<WrittenRule> rules(List<String> files) {
        return files.stream().flatMap(file -> WrittenRule.read(file).stream()).toList();
    }

    /** Returns a rule by its id; empty when there is none of that id any more. */
    public Optional<WrittenRule> find(String id) {
        return Stream.concat(reactions.stream(), scoring.stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}
