package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.practice.ReportedLine.Mine;
import org.driehoek.practice.ReportedLine.Offered;
import org.driehoek.practice.ReportedLine.Theirs;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Input;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a talk, as it was shown.
 *
 * @param turn the own turn that it belongs to, 0 before the first
 * @param speaker the character, or null for the teacher
 * @param source where it stands in the scenario
 */
record Sentence(int turn, @Nullable String speaker, String source, Text text) {

    /** Finds a sentence of a talk; empty when nothing of the kind was said or is in the scenario. */
    static Optional<Sentence> find(ReportedLine line, Held held, Scenario scenario) {
        return switch (line) {
            case Theirs(int turn, int at) ->
                nth(lines(held, turn), at)
                        .map(found -> new Sentence(turn, found.character(), found.source(), shown(found)));
            case Mine(int turn) -> turn(held, turn).flatMap(Sentence::mine);
            case Offered(String id) ->
                Optional.ofNullable(scenario.moves().get(id))
                        .map(move -> new Sentence(held.turns().size() + 1, null, "move:" + id, move.say()));
        };
    }

    private static Optional<Sentence> mine(TurnOutcome turn) {
        Text said = turn.said();
        return said != null && turn.input() instanceof Input.Said(String move)
                ? Optional.of(new Sentence(turn.turn(), null, "move:" + move, said))
                : Optional.empty();
    }

    private static List<Line> lines(Held held, int turn) {
        if (turn == 0) {
            var prepared = held.prepared();
            return prepared == null ? List.of() : prepared.lines();
        }
        return turn(held, turn).map(TurnOutcome::lines).orElse(List.of());
    }

    private static Optional<TurnOutcome> turn(Held held, int turn) {
        return nth(held.turns(), turn - 1);
    }

    private static <T> Optional<T> nth(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static Text shown(Line line) {
        List<Text> parts = Stream.of(line.gesture(), line.say())
                .flatMap(Stream::ofNullable)
                .toList();
        return new Text(
                String.join(" ", parts.stream().map(Text::nl).toList()),
                String.join(" ", parts.stream().map(Text::en).toList()));
    }
}
