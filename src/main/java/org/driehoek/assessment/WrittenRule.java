package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.Named;

/**
 * What can be read in the text of a rule, for whoever explains it: no rule is run for it.
 *
 * @param id what stands before the colon of its name
 * @param compares what a reaction rule compares in a character or a turn, in the order of its text
 * @param thresholds the names of the numbers of {@code dimensions.yaml} that a scoring rule asks for
 * @param finds what a scoring rule finds; nothing for a reaction rule
 */
public record WrittenRule(String id, List<Comparison> compares, List<String> thresholds, List<Verdict> finds) {

    /**
     * A comparison with a number of {@code dynamics.yaml}.
     *
     * @param what the id of a variable, or what the rules call something they count
     * @param how one of {@code < <= == >= >}
     * @param threshold the number's name
     */
    public record Comparison(String what, String how, String threshold) {}

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\":]+):[^\"]*\"(.*?)^end\\b");
    private static final Pattern LIMIT =
            Pattern.compile("([\\w-]+)(?:\\(\\))?\\s*(<=|>=|==|<|>)\\s*limit\\(\"([^\"]+)\"\\)");
    private static final Pattern THRESHOLD = Pattern.compile("Threshold\\(name == \"([^\"]+)\"");
    private static final Pattern FINDS = Pattern.compile("found\\.(\\w+)\\(");

    /** Returns the rules of one file of rules, in its order. */
    public static List<WrittenRule> read(String drl) {
        List<WrittenRule> rules = new ArrayList<>();
        Matcher found = RULE.matcher(drl);
        while (found.find()) {
            rules.add(of(found.group(1), found.group(2)));
        }
        return List.copyOf(rules);
    }

    private static WrittenRule of(String id, String text) {
        return new WrittenRule(
                id,
                all(LIMIT, text).stream()
                        .map(match -> new Comparison(match.group(1), match.group(2), match.group(3)))
                        .toList(),
                all(THRESHOLD, text).stream().map(match -> match.group(1)).toList(),
                all(FINDS, text).stream()
                        .flatMap(match -> Named.find(Verdict.class, match.group(1)).stream())
                        .toList());
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
