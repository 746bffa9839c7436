package org.driehoek.talk;

import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Reply;

/** The persona's own lines for what a parent brings in, on top of answering. Each is said once in a talk. */
final class Own {

    private Own() {}

    /** Returns the first line that has not been said and holds; empty when the persona has none, and lets it be. */
    static Optional<Answer> line(Reaction.Brought brought, Unfolding now) {
        Cast speaker = now.stage.characters().get(now.stage.indexOf(brought.character()));
        Persona persona = now.stage.snapshot().personaOf(speaker);
        List<Reply> lines = persona.initiatives().getOrDefault(brought.initiative(), List.of());
        String source = "persona:" + persona.id() + "/" + brought.initiative().id();
        for (int i = 0; i < lines.size(); i++) {
            Reply line = lines.get(i);
            if (!now.past.heard(source + "/" + i)
                    && (line.when() == null || line.when().holds(now))) {
                return Optional.of(new Answer(speaker.id(), source + "/" + i, line));
            }
        }
        return Optional.empty();
    }
}
