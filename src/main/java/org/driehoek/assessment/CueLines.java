package org.driehoek.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/** The cues of a scenario with the lines in which they are given. */
final class CueLines {

    /** A cue and the line that gives it. */
    record CueLine(Cue cue, Reply reply) {}

    private final SequencedMap<String, CueLine> lines = new LinkedHashMap<>();

    CueLines(Snapshot snapshot) {
        Scenario scenario = snapshot.scenario();
        add(scenario.opening());
        scenario.moves().values().forEach(move -> add(move.replies()));
        scenario.topics().values().forEach(topic -> add(topic.replies()));
        for (Fact fact : scenario.facts().values()) {
            add(fact.hint());
            add(fact.told());
        }
        scenario.events().forEach(event -> add(event.reply()));
        snapshot.personas().values().forEach(persona -> persona.lines().values().forEach(this::add));
    }

    /** Returns the cue of an opportunity, or null when the opportunity is not a cue's. */
    @Nullable
    CueLine of(String opportunity) {
        int at = opportunity.indexOf('@');
        return lines.get(at < 0 ? opportunity : opportunity.substring(0, at));
    }

    private void add(List<Reply> replies) {
        replies.forEach(this::add);
    }

    private void add(@Nullable Reply reply) {
        if (reply != null) {
            reply.cues().forEach(cue -> lines.putIfAbsent(cue.id(), new CueLine(cue, reply)));
        }
    }
}
