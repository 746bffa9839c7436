package org.driehoek.scenario.language;

import org.driehoek.scenario.Move;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Checks what only a whole scenario shows. */
final class ScenarioChecks {

    private ScenarioChecks() {}

    /** A scenario with all that its checks look at. */
    record Subject(
            Scenario scenario,
            Node.Mapping file,
            Names names,
            Personas personas,
            @Nullable Rulebook rulebook,
            Report report) {}

    static void check(Subject subject) {
        Scenario scenario = subject.scenario();
        String slug = Paths.slug(subject.report().file());
        if (!scenario.id().equals(slug)) {
            subject.report().add(Code.ID_AND_FILE, mark(subject, "scenario"), scenario.id(), subject.report().file());
        }
        if (scenario.moves().values().stream().noneMatch(Move::closes)) {
            subject.report().add(Code.NO_GOODBYE, mark(subject, "moves"), scenario.id());
        }
    }

    private static Mark mark(Subject subject, String key) {
        Node value = subject.file().get(key);
        return value == null ? Mark.START : value.mark();
    }
}
