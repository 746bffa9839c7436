package org.driehoek.practice;

import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;
import org.driehoek.talk.rules.RuleParent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** The rules of the parent, watched: they can be forbidden, and can pretend to be another version. */
@Primary
class WatchedRules implements Reactions {

    private final Reactions rules = RuleParent.load();
    private volatile boolean forbidden;
    private volatile @Nullable String pretended;

    /** Does something during which no rule may run. */
    void whileForbidden(Runnable action) {
        forbidden = true;
        try {
            action.run();
        } finally {
            forbidden = false;
        }
    }

    /** Does something as if the rules had been released anew. */
    void asVersion(String version, Runnable action) {
        pretended = version;
        try {
            action.run();
        } finally {
            pretended = null;
        }
    }

    @Override
    public Reaction react(Situation situation) {
        if (forbidden) {
            throw new AssertionError("a rule ran");
        }
        return rules.react(situation);
    }

    @Override
    public String version() {
        String other = pretended;
        return other == null ? rules.version() : other;
    }
}
