package org.driehoek.review;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;

/** Holds talks to their end, so that they can be reviewed. */
public final class ReviewTalks {

    private ReviewTalks() {}

    /** Holds a talk that was begun to its end, always saying the first thing on offer. */
    public static AttemptId finish(PracticeService practice, AttemptId begun) {
        TalkView now = practice.open(begun);
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : now.snapshot().scenario().preparation()) {
            choices.put(preparation.id(), preparation.choices().getFirst().id());
        }
        practice.prepare(begun, now.seq(), choices);
        for (now = practice.open(begun); !now.over(); now = practice.open(begun)) {
            practice.say(begun, now.seq(), next(now.offer()));
        }
        return begun;
    }

    private static Input next(Offer offer) {
        if (!offer.moves().isEmpty()) {
            return new Input.Said(offer.moves().getFirst());
        }
        return offer.closing().isEmpty()
                ? new Input.Silent()
                : new Input.Said(offer.closing().getFirst());
    }
}
