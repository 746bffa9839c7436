package org.driehoek.practice.reasons;

import java.util.List;
import java.util.Optional;
import org.driehoek.scenario.Event;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Topic;
import org.jspecify.annotations.Nullable;

/** Finds what an author wrote by the place in the content that a line names as its source. */
record AuthoredLines(Snapshot snapshot) {

    /** Returns the reply at {@code opening}, {@code move:id/0}, {@code persona:id/stance/0}, {@code fact:id} and so on. */
    Optional<Reply> at(String source) {
        int colon = source.indexOf(':');
        if (colon < 0) {
            return Optional.ofNullable(scenario().opening());
        }
        List<String> path = List.of(source.substring(colon + 1).split("/"));
        return switch (source.substring(0, colon)) {
            case "move" -> nth(movesReplies(path.getFirst()), path.getLast());
            case "topic" -> nth(topicsReplies(path.getFirst()), path.getLast());
            case "persona" -> nth(personasReplies(path.getFirst(), path.get(1)), path.getLast());
            case "fact" -> fact(path.getFirst()).map(Fact::told);
            case "hint" -> fact(path.getFirst()).map(Fact::hint);
            case "event" ->
                scenario().events().stream()
                        .filter(event -> event.id().equals(path.getFirst()))
                        .map(Event::reply)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private Scenario scenario() {
        return snapshot.scenario();
    }

    private Optional<Fact> fact(String id) {
        return Optional.ofNullable(scenario().facts().get(id));
    }

    private List<Reply> movesReplies(String id) {
        Move move = scenario().moves().get(id);
        return move == null ? List.of() : move.replies();
    }

    private List<Reply> topicsReplies(String id) {
        Topic topic = scenario().topics().get(id);
        return topic == null ? List.of() : topic.replies();
    }

    private List<Reply> personasReplies(String id, String stance) {
        Persona persona = snapshot.personas().get(id);
        return persona == null
                ? List.of()
                : Named.find(Stance.class, stance)
                        .map(persona.lines()::get)
                        .or(() -> Named.find(Initiative.class, stance).map(persona.initiatives()::get))
                        .orElse(List.of());
    }

    private static Optional<Reply> nth(@Nullable List<Reply> replies, String index) {
        int at = Integer.parseInt(index);
        return replies == null || at >= replies.size() ? Optional.empty() : Optional.of(replies.get(at));
    }
}
