package org.driehoek;

import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.rules.RuleParent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes beans of the engine, which itself knows no Spring. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Reactions reactions() {
        return RuleParent.load();
    }

    @Bean
    Assessor assessor() {
        return RuleAssessor.load();
    }
}
