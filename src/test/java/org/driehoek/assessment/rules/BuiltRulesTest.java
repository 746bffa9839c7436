package org.driehoek.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class BuiltRulesTest {

    @Test
    void rulesBuiltWithTheJarAreLoadedWithoutCompiling() {
        KieBase rules = BuiltRules.load();

        assertThat(rules.getKiePackage(BuiltRules.class.getPackageName()).getRules())
                .isNotEmpty();
    }
}
