package org.driehoek.talk;

import java.util.List;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A reply that was chosen, and who gives it.
 *
 * @param source where it stands in the content: {@code move:ask-evenings/0}, {@code topic:evenings/1} or
 *     {@code persona:henk-de-wit/opens-up/0}
 */
record Answer(String speaker, String source, Reply reply) {

    /**
     * Chooses the first reply of the move that holds, else the first of the topic's, else the persona's line for the stance;
     * silence is always answered by the persona.
     */
    static Answer to(@Nullable Move move, Cast addressed, Unfolding now) {
        if (move != null) {
            Answer own = first(move.replies(), "move:" + move.id(), addressed, now);
            if (own != null) {
                return own;
            }
            Answer general = first(now.stage.topic(move.topic()).replies(), "topic:" + move.topic(), addressed, now);
            if (general != null) {
                return general;
            }
        }
        return line(addressed.persona() == null ? now.stage.scenario().main() : addressed, now);
    }

    private static @Nullable Answer first(List<Reply> replies, String source, Cast addressed, Unfolding now) {
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            if (reply.when() == null || reply.when().holds(now)) {
                String speaker = reply.by() == null ? addressed.id() : reply.by();
                return new Answer(speaker, source + "/" + i, reply);
            }
        }
        return null;
    }

    private static Answer line(Cast speaker, Unfolding now) {
        Persona persona = now.stage.snapshot().personaOf(speaker);
        List<Reply> lines = persona.lines().get(now.stance);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalStateException("persona " + persona.id() + " has no line for " + now.stance.id());
        }
        String source = "persona:" + persona.id() + "/" + now.stance.id();
        for (int i = 0; i < lines.size(); i++) {
            Reply line = lines.get(i);
            if (!now.past.heard(source + "/" + i)
                    && (line.when() == null || line.when().holds(now))) {
                return new Answer(speaker.id(), source + "/" + i, line);
            }
        }
        return new Answer(speaker.id(), source + "/" + (lines.size() - 1), lines.getLast());
    }
}
