package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;

/** Checks what only a whole scenario shows. */
final class ScenarioChecks {

    private ScenarioChecks() {}

    static void check(Subject subject) {
        name(subject);
        goodbye(subject);
        facts(subject);
        steps(subject);
        OpportunityChecks.check(subject);
        StartChecks.check(subject);
    }

    private static void name(Subject subject) {
        String id = subject.scenario().id();
        String file = subject.report().file();
        if (!id.equals(Paths.slug(file))) {
            subject.report()
                    .hinted(Code.ID_AND_FILE, subject.mark("scenario"), "'" + Paths.slug(file) + "'?", id, file);
        }
    }

    private static void goodbye(Subject subject) {
        if (subject.scenario().moves().values().stream().noneMatch(Move::closes)) {
            subject.report()
                    .add(
                            Code.NO_GOODBYE,
                            subject.mark("moves"),
                            subject.scenario().id());
        }
    }

    private static void facts(Subject subject) {
        for (Fact fact : subject.scenario().facts().values()) {
            boolean touched = subject.scenario().moves().values().stream()
                    .anyMatch(move -> move.topic().equals(fact.topic()));
            if (!touched) {
                subject.report().add(Code.FACT_UNTOUCHED, subject.mark(Kind.FACT, fact.id()), fact.topic(), fact.id());
            }
        }
    }

    private static void steps(Subject subject) {
        Scenario scenario = subject.scenario();
        List<String> used = new ArrayList<>();
        for (Move move : scenario.moves().values()) {
            String proposed = move.proposes();
            if (proposed != null) {
                used.add(proposed);
            }
        }
        for (Reply reply : subject.replies()) {
            used.addAll(reply.offers());
            used.addAll(reply.agrees());
        }
        for (String step : scenario.steps().keySet()) {
            if (!used.contains(step)) {
                subject.report().add(Code.STEP_UNUSED, subject.mark(Kind.STEP, step), step);
            }
        }
    }
}
