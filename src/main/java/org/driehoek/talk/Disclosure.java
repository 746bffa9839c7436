package org.driehoek.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.SpokenAct;

/** Lets a parent tell what he does not say of his own accord, or hint at it: at most one thing a turn. */
final class Disclosure {

    /** What makes room for a parent to tell more. */
    private static final Set<Act> PROBING = EnumSet.of(
            Act.OPEN_QUESTION,
            Act.PROBE,
            Act.PARAPHRASE,
            Act.SUMMARY,
            Act.REFLECT_FEELING,
            Act.VALIDATE,
            Act.SILENCE,
            Act.INVITE_IDEA);

    private Disclosure() {}

    /** Adds the first fact of the present topic that can be told, or else hinted at, when the teacher probed. */
    static void of(Unfolding now, String addressed, Speech speech) {
        if (!probes(now.acts)) {
            return;
        }
        for (Fact fact : now.stage.scenario().facts().values()) {
            if (fact.topic().equals(now.topic) && !now.past.told(fact.id()) && shows(fact, now, addressed, speech)) {
                return;
            }
        }
    }

    private static boolean probes(List<SpokenAct> acts) {
        return acts.stream().anyMatch(spoken -> PROBING.contains(spoken.act()));
    }

    private static boolean shows(Fact fact, Unfolding now, String addressed, Speech speech) {
        if (fact.gate().holds(now)) {
            now.told = fact.id();
            add(fact.told(), Line.Kind.FACT, "fact:" + fact.id(), now, addressed, speech);
            return true;
        }
        Reply hint = fact.hint();
        if (hint == null
                || now.past.hinted(fact.id())
                || (hint.when() != null && !hint.when().holds(now))) {
            return false;
        }
        now.hinted = fact.id();
        add(hint, Line.Kind.HINT, "hint:" + fact.id(), now, addressed, speech);
        return true;
    }

    private static void add(
            Reply reply, Line.Kind kind, String source, Unfolding now, String addressed, Speech speech) {
        String by = reply.by();
        if (by == null) {
            boolean parent =
                    now.stage.characters().get(now.stage.indexOf(addressed)).role() == Role.PARENT;
            by = parent ? addressed : now.stage.scenario().main().id();
        }
        speech.add(by, kind, source, source, reply);
    }
}
