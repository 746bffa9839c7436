package org.driehoek.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.rules.RuleParent;

/** The parent and the assessor, made of rules. Loading them takes as long as compiling the content: do both at once. */
record Engine(Reactions reactions, Assessor assessor) {

    /**
     * Starts loading, in the background. A thread of its own sees the classes of the whole jar, as this one does; the
     * common pool's threads see only the loader.
     */
    static CompletableFuture<Engine> loading() {
        return CompletableFuture.supplyAsync(
                () -> new Engine(RuleParent.load(), RuleAssessor.load()),
                load -> Thread.ofPlatform().daemon().name("engine").start(load));
    }

    /** Returns the engine when it is there; throws what went wrong in loading it. */
    static Engine ready(CompletableFuture<Engine> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
