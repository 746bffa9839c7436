package org.driehoek.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.insight.RuleCard;
import org.driehoek.insight.RuleKind;
import org.driehoek.insight.RulebookPage;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.springframework.context.NoSuchMessageException;

/** Says in the reader's language what a rule asks and does. */
record RuleWords(Component page, RulebookPage rulebook, Language language) {

    private static final int THOUSANDTHS = 10;
    private static final String BACK = "-back";
    private static final Map<String, String> WAYS =
            Map.of("<", "less", "<=", "at-most", "==", "equal", ">=", "at-least", ">", "more");

    String say(String key, Object... values) {
        return page.getTranslation(key, values);
    }

    String read(Text text) {
        return text.in(language);
    }

    /** Returns the rule as a sentence that stands by itself. */
    String sentence(RuleCard rule) {
        String words = read(rule.plain());
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    /** Returns what a group of rules is called. */
    String group(RuleKind kind, String group) {
        return kind == RuleKind.REACTION
                ? orId("rules.group." + group, group)
                : Named.find(Dimension.class, group)
                        .map(rulebook.dimensions()::get)
                        .map(this::read)
                        .orElse(group);
    }

    /** Returns how what a scoring rule finds counts. */
    List<String> counts(RuleCard rule) {
        return rule.finds().stream()
                .map(verdict -> say(
                        "rules.counts." + verdict.id(),
                        switch (verdict) {
                            case MINOR -> rulebook.minor() / THOUSANDTHS;
                            case MAJOR -> rulebook.major() / THOUSANDTHS;
                            default -> 0;
                        }))
                .distinct()
                .toList();
    }

    /** Returns which variables a reaction rule raises or lowers, and how much. */
    List<String> sizes(RuleCard rule) {
        return rule.sizes().entrySet().stream()
                .map(size -> size(size.getKey(), size.getValue()))
                .toList();
    }

    private String size(String key, int points) {
        if (key.endsWith(BACK)) {
            return say("rules.size.back", variable(key.substring(0, key.length() - BACK.length())), points);
        }
        return say(points < 0 ? "rules.size.down" : "rules.size.up", variable(key), Math.abs(points));
    }

    /** Returns when a reaction rule counts more or less than its sizes. */
    List<String> factors(RuleCard rule) {
        return rule.factors().entrySet().stream()
                .map(factor -> say(
                        "rules.factor", orId("rules.factor." + factor.getKey(), factor.getKey()), factor.getValue()))
                .toList();
    }

    /** Returns the numbers that a rule asks for. */
    List<String> limits(RuleCard rule) {
        Stream<String> compared = rule.limits().stream()
                .map(limit -> say("rules.limit." + WAYS.get(limit.how()), variable(limit.what()), limit.value()));
        Stream<String> numbers = rule.numbers().entrySet().stream()
                .map(number -> say(
                        "rules.limit.equal",
                        orId("rules.number." + number.getKey(), number.getKey()),
                        number.getValue()));
        return Stream.concat(compared, numbers).toList();
    }

    private String variable(String id) {
        Optional<Variable> variable = Named.find(Variable.class, id);
        return variable.isPresent() ? say("variable." + id) : orId("rules.counted." + id, id);
    }

    /** Returns how often a rule fired. */
    String use(RuleCard rule) {
        return rule.use().talks() == 0
                ? say("rules.use.never")
                : say(
                        "rules.use",
                        rule.use().talks(),
                        rulebook.talks(),
                        rule.use().times());
    }

    /** Returns whether a rule says something with these words in it. */
    boolean tells(RuleCard rule, String words) {
        Locale locale = language.locale();
        String wanted = words.strip().toLowerCase(locale);
        return Stream.of(
                        Stream.of(rule.id(), read(rule.plain()), group(rule.kind(), rule.group())),
                        Stream.ofNullable(rule.principle()).map(this::read),
                        rule.sources().stream().map(Source::cited))
                .flatMap(each -> each)
                .anyMatch(text -> text.toLowerCase(locale).contains(wanted));
    }

    /** A rule that is newer than the texts of the interface is shown with its own names. */
    private String orId(String key, String id) {
        try {
            return say(key);
        } catch (NoSuchMessageException newer) {
            return id;
        }
    }
}
