package org.driehoek.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Input;
import org.driehoek.talk.Talk;
import org.driehoek.talk.rules.RuleParent;

/**
 * A way through the scenario "Tafels en tranen" that uses all 14 own turns, found by trying, so that it exists whatever its
 * author writes.
 */
final class Walk {

    static final String SCENARIO = "tafels-en-tranen";
    static final int TURNS = 14;

    private static final List<String> MOVES = found();

    private Walk() {}

    /** Returns everything that is said; after the last of it the talk is over. */
    static List<String> toTheEnd() {
        return MOVES;
    }

    /** Returns what is said in the first turns. */
    static List<String> first(int turns) {
        return MOVES.subList(0, turns);
    }

    /** Returns the first choice of every preparation: what the walk was prepared with. */
    static SequencedMap<String, String> choices(Snapshot snapshot) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : snapshot.scenario().preparation()) {
            choices.put(preparation.id(), preparation.choices().getFirst().id());
        }
        return choices;
    }

    private static List<String> found() {
        var content = ContentCompiler.compile(ContentSource.packaged());
        Snapshot snapshot = content.scenarios().stream()
                .filter(each -> each.scenario().id().equals(SCENARIO))
                .findFirst()
                .orElseThrow();
        Talk talk = Talk.of(snapshot, Objects.requireNonNull(content.rulebook()), RuleParent.load(), 1);
        Talk opened = talk.after(talk.prepare(choices(snapshot)));
        for (long seed = 1; seed <= 1000; seed++) {
            List<String> walk = tried(opened, new Random(seed));
            if (walk.size() == TURNS) {
                return walk;
            }
        }
        throw new IllegalStateException("no talk of " + TURNS + " turns was found");
    }

    private static List<String> tried(Talk opened, Random chance) {
        List<String> walk = new ArrayList<>();
        for (Talk talk = opened; !talk.over() && !talk.offer().moves().isEmpty(); ) {
            List<String> moves = talk.offer().moves();
            String move = moves.get(chance.nextInt(moves.size()));
            walk.add(move);
            talk = talk.after(talk.hear(new Input.Said(move)));
        }
        return walk;
    }
}
