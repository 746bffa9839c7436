package org.driehoek.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;

/** Something of a scenario that can come up in a talk, or not. */
public record Thing(Kind kind, String id) implements Comparable<Thing> {

    /** What kind of thing it is. */
    public enum Kind implements Named {
        MOVE,
        REPLY,
        FACT,
        HINT,
        EVENT,
        STEP,
        CUE,
        CUE_TAKEN,
        ENDING
    }

    @Override
    public int compareTo(Thing other) {
        return Comparator.comparing(Thing::kind).thenComparing(Thing::id).compare(this, other);
    }

    @Override
    public String toString() {
        return kind.id() + " " + id;
    }

    /** Returns everything that a scenario itself says can come up; what personas say of their own is not in it. */
    static List<Thing> all(Scenario scenario) {
        List<Thing> all = new ArrayList<>();
        for (Move move : scenario.moves().values()) {
            all.add(new Thing(Kind.MOVE, move.id()));
            replies("move:" + move.id(), move.replies(), all);
        }
        scenario.topics().values().forEach(topic -> replies("topic:" + topic.id(), topic.replies(), all));
        for (Fact fact : scenario.facts().values()) {
            all.add(new Thing(Kind.FACT, fact.id()));
            cues(fact.told(), all);
            if (fact.hint() != null) {
                all.add(new Thing(Kind.HINT, fact.id()));
                cues(fact.hint(), all);
            }
        }
        scenario.events().forEach(event -> {
            all.add(new Thing(Kind.EVENT, event.id()));
            cues(event.reply(), all);
        });
        if (scenario.opening() != null) {
            cues(scenario.opening(), all);
        }
        scenario.steps().keySet().forEach(step -> all.add(new Thing(Kind.STEP, step)));
        scenario.endings().keySet().forEach(ending -> all.add(new Thing(Kind.ENDING, ending)));
        return all.stream().distinct().sorted().toList();
    }

    private static void replies(String source, List<Reply> replies, List<Thing> all) {
        for (int i = 0; i < replies.size(); i++) {
            all.add(new Thing(Kind.REPLY, source + "/" + i));
            cues(replies.get(i), all);
        }
    }

    private static void cues(Reply reply, List<Thing> all) {
        for (Cue cue : reply.cues()) {
            all.add(new Thing(Kind.CUE, cue.id()));
            all.add(new Thing(Kind.CUE_TAKEN, cue.id()));
        }
    }
}
