package org.driehoek.scenario.language;

import java.util.List;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Checks that the talk which a student may hold instead of a scenario's is there and is of the same type. */
final class Alternatives {

    private static final String KEY = "alternative";

    private Alternatives() {}

    /**
     * Returns whether a scenario names no alternative or one that fits; reports one that does not. An alternative with errors
     * of its own is left out without this scenario.
     */
    static boolean fits(Scenario scenario, Node.Mapping node, Bundle bundle, Report report) {
        String alternative = scenario.alternative();
        if (alternative == null) {
            return true;
        }
        Mark mark = new Section(node, "a scenario", report).markOf(KEY);
        List<String> others = bundle.all().stream()
                .filter(Paths::isScenario)
                .map(Paths::slug)
                .filter(slug -> !slug.equals(scenario.id()))
                .toList();
        if (!others.contains(alternative)) {
            String why =
                    alternative.equals(scenario.id()) ? "that is this scenario itself" : "there is no such scenario";
            report.suggesting(Code.ALTERNATIVE, mark, alternative, others, alternative, why);
            return false;
        }
        String type = typeOf(bundle.parsed("scenarios/" + alternative + "/scenario.yaml"));
        String own = scenario.talkType().id();
        if (type != null && !type.equals(own)) {
            report.add(
                    Code.ALTERNATIVE,
                    mark,
                    alternative,
                    "it is a talk of the type " + type + ", and this one is " + own);
            return false;
        }
        return true;
    }

    private static @Nullable String typeOf(Node.@Nullable Mapping scenario) {
        return scenario != null && scenario.get("talk-type") instanceof Node.Scalar type ? type.text() : null;
    }
}
