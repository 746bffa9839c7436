package org.driehoek.scenario.language;

import java.util.List;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Requirement;

/** The names of conditions on a finished talk: its features, with underscores for hyphens. */
record FeatureVocabulary() implements Vocabulary<Features> {

    private static final int MOST = 100_000;

    @Override
    public Term<Features> variable(Token name) {
        Feature feature = Named.find(Feature.class, name.text().replace('_', '-'))
                .filter(found -> name.text().indexOf('-') < 0)
                .orElseThrow(() -> ConditionException.unknown(
                        name.at(), name.text(), "a feature of a talk", Suggestion.of(name.text(), known())));
        return new Term.Int<>(features -> features.value(feature), 0, MOST, new Requirement.Figure.Measured(feature));
    }

    private static List<String> known() {
        return Values.ids(Feature.class).stream()
                .map(id -> id.replace('-', '_'))
                .toList();
    }

    @Override
    public List<String> functions() {
        return List.of();
    }

    @Override
    public Term<Features> call(Token function, Token literal) {
        throw ConditionException.unknown(function.at(), function.text(), "a function; features have none", null);
    }
}
