package org.driehoek.talk;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;

/** A scenario in which the acts of every sentence stand in the opposite order. */
final class TurnedRound {

    private TurnedRound() {}

    static Snapshot of(Snapshot snapshot) {
        SequencedMap<String, Move> moves = new LinkedHashMap<>();
        snapshot.scenario().moves().forEach((id, move) -> moves.put(id, turned(move)));
        Scenario scenario = snapshot.scenario();
        Scenario turned = new Scenario(
                scenario.id(),
                scenario.revision(),
                scenario.offered(),
                scenario.talkType(),
                scenario.setting(),
                scenario.difficulty(),
                scenario.turns(),
                scenario.target(),
                scenario.title(),
                scenario.goal(),
                scenario.cast(),
                scenario.brief(),
                scenario.notice(),
                scenario.alternative(),
                scenario.file(),
                scenario.preparation(),
                scenario.opening(),
                scenario.topics(),
                scenario.facts(),
                scenario.steps(),
                moves,
                scenario.events(),
                scenario.endings(),
                scenario.hints(),
                scenario.reflection(),
                scenario.contrast());
        return new Snapshot(snapshot.hash(), snapshot.json(), turned, snapshot.personas());
    }

    private static Move turned(Move move) {
        return new Move(
                move.id(),
                move.topic(),
                move.to(),
                move.when(),
                move.say(),
                move.acts().reversed(),
                move.proposes(),
                move.closes(),
                move.again(),
                move.effects(),
                move.replies(),
                move.features());
    }
}
