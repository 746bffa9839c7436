package org.driehoek;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.WrittenRules;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.rules.RuleParent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes beans of the engine, which itself knows no Spring. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The rules, loaded once in a JVM: loading takes a second, and they hold no state. */
    private static final class Loading {
        static final CompletableFuture<Reactions> REACTIONS = start(RuleParent::load);
        static final CompletableFuture<Assessor> ASSESSOR = start(RuleAssessor::load);

        /** Starts a thread of its own, which sees the classes of the whole jar; the common pool's threads do not. */
        private static <T> CompletableFuture<T> start(Supplier<T> load) {
            return CompletableFuture.supplyAsync(
                    load, work -> Thread.ofPlatform().daemon().name("engine").start(work));
        }
    }

    /** Begins to load the rules beside everything else that a start has to do. */
    static void begin() {
        Loading.ASSESSOR.isDone();
    }

    @Bean
    Reactions reactions() {
        return Loading.REACTIONS.join();
    }

    @Bean
    Assessor assessor() {
        return Loading.ASSESSOR.join();
    }

    @Bean
    WrittenRules writtenRules() {
        return WrittenRules.read(RuleParent.sources(), RuleAssessor.sources());
    }
}
