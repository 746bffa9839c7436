package org.driehoek.talk;

import java.util.List;
import java.util.Objects;
import org.driehoek.scenario.Fact;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;

/** Finds out whether a line may make a face jump. */
final class Triggers {

    private Triggers() {}

    /** Returns whether the author wrote {@code trigger: true} at the place where a line comes from; personas have none. */
    static boolean moves(Snapshot snapshot, Line line) {
        Scenario scenario = snapshot.scenario();
        int colon = line.source().indexOf(':');
        String[] path = line.source().substring(colon + 1).split("/", -1);
        return switch (line.source().substring(0, Math.max(0, colon))) {
            case "event" ->
                scenario.events().stream()
                        .anyMatch(event ->
                                event.id().equals(path[0]) && event.reply().trigger());
            case "fact" -> fact(scenario, path[0]).told().trigger();
            case "hint" ->
                Objects.requireNonNull(fact(scenario, path[0]).hint()).trigger();
            case "move" ->
                nth(Objects.requireNonNull(scenario.moves().get(path[0])).replies(), path[1]);
            case "topic" ->
                nth(Objects.requireNonNull(scenario.topics().get(path[0])).replies(), path[1]);
            default -> false;
        };
    }

    private static Fact fact(Scenario scenario, String id) {
        return Objects.requireNonNull(scenario.facts().get(id));
    }

    private static boolean nth(List<Reply> replies, String index) {
        return replies.get(Integer.parseInt(index)).trigger();
    }
}
