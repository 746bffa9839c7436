package org.driehoek.access;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;

/** Holds the shortest talk there is: prepares, says one thing, and leaves. */
final class Played {

    private Played() {}

    /** Ends a talk that whoever is logged in has begun. */
    static AttemptId toTheEnd(PracticeService practice, AttemptId begun) {
        var now = practice.open(begun);
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : now.snapshot().scenario().preparation()) {
            choices.put(preparation.id(), preparation.choices().getFirst().id());
        }
        practice.prepare(begun, now.seq(), choices);
        now = practice.open(begun);
        practice.say(begun, now.seq(), new Input.Said(now.offer().moves().getFirst()));
        practice.say(begun, practice.open(begun).seq(), new Input.Left());
        return begun;
    }
}
