package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code threat.drl}, one by one: when each finds something, and when not. */
class ThreatRulesTest {

    @Test
    void threat_made() {
        Room.where(Act.THREAT)
                .changes(
                        "threat.made",
                        Variable.TRUST,
                        Variable.TENSION,
                        Variable.RESISTANCE,
                        Variable.OPENNESS,
                        Variable.AFFILIATION);
        Room.where(Act.LIMIT).passes("threat.made");
    }
}
