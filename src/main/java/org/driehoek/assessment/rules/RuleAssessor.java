package org.driehoek.assessment.rules;

import java.util.List;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.Scoring;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Transcript;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The assessor made of Drools rules; safe for use by many threads. */
public final class RuleAssessor implements Assessor {

    private final KieBase rules;
    private final String version;

    private RuleAssessor(KieBase rules, String version) {
        this.rules = rules;
        this.version = version;
    }

    /** Loads the rules as the build made them; nothing is compiled. */
    public static Assessor load() {
        return new RuleAssessor(BuiltRules.load(), RuleSources.version());
    }

    /** Returns the rules as they were written, one text for each dimension. */
    public static List<String> sources() {
        return RuleSources.texts();
    }

    @Override
    public Assessment assess(Snapshot snapshot, Rulebook rulebook, Transcript transcript) {
        Scoring scoring = Scoring.of(snapshot, rulebook, transcript);
        Findings found = new Findings();
        fire(rules, TalkFacts.of(scoring), found);
        return scoring.judge(found.observations(), version);
    }

    @Override
    public String version() {
        return version;
    }

    /** Lets the rules look at facts, in a session of their own. */
    static void fire(KieBase rules, Iterable<Object> facts, Findings found) {
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("found", found);
            session.addEventListener(found);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
