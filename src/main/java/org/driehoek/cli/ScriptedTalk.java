package org.driehoek.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessment;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;

/** A talk whose moves are given beforehand. */
final class ScriptedTalk {

    private final Table table;
    private final TakeBack takeBack = new TakeBack();
    private Talk talk;

    ScriptedTalk(Table table) {
        this.table = table;
        this.talk = table.talk();
    }

    /** Prepares the talk; what is not chosen is the first of its choices. */
    void prepare(Map<String, String> chosen) {
        table.requireKnown(new LinkedHashMap<>(chosen));
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : table.scenario().preparation()) {
            choices.put(
                    preparation.id(),
                    chosen.getOrDefault(
                            preparation.id(), preparation.choices().getFirst().id()));
        }
        talk = talk.after(talk.prepare(choices));
    }

    /** Says the moves; throws {@link WrongUseException} at the first that is unknown or not offered. */
    void say(List<String> moves) {
        for (String move : moves) {
            if (move.strip().equals(TakeBack.WRITTEN)) {
                talk = takeBack.take(talk)
                        .orElseThrow(
                                () -> new WrongUseException(
                                        "Turn " + talk.turn()
                                                + ": nothing can be taken back. It takes a turn before it, once in a talk that is not over."));
                continue;
            }
            Input input = Input.parse(move.strip());
            if (input instanceof Input.Said said) {
                requireOffered(table.move(said.move()).id());
            }
            if (talk.over()) {
                throw new WrongUseException("The talk was over after turn " + (talk.turn() - 1) + " ("
                        + talk.transcript().ending().orElse("") + "); '" + move + "' cannot be said any more.");
            }
            if (input instanceof Input.Silent && !talk.offer().silence()) {
                throw new WrongUseException("Turn " + talk.turn() + ": silence is not possible yet. " + offered());
            }
            talk = takeBack.held(talk, talk.hear(input));
        }
    }

    private void requireOffered(String move) {
        if (!talk.over() && !talk.offer().includes(move)) {
            throw new WrongUseException("Turn " + talk.turn() + ": '" + move + "' is not offered. " + offered());
        }
    }

    private String offered() {
        Offer offer = talk.offer();
        return "Offered are: " + String.join(", ", offer.moves())
                + (offer.doors().isEmpty() ? "" : "; as something else: " + String.join(", ", offer.doors()))
                + (offer.closing().isEmpty() ? "" : "; to round off: " + String.join(", ", offer.closing()))
                + (offer.silence() ? "; @silence." : ".");
    }

    /** Prints the script, what happened inside the parent, and, when the talk is over, the levels. */
    void print(Page page) {
        Transcript transcript = talk.transcript();
        TalkPage script = new TalkPage(table, page);
        page.heading(page.in(table.scenario().title()));
        transcript
                .prepared()
                .chosen()
                .forEach(chosen -> page.say(
                        0, page.in(Words.PREPARATION) + ": " + chosen.preparation() + " = " + chosen.choice()));
        script.lines(transcript.prepared().lines());
        script.moods(transcript.prepared().states());
        for (TurnOutcome outcome : transcript.turns()) {
            page.blank();
            script.said(outcome);
            script.lines(outcome.lines());
            script.moods(outcome.states());
            script.inside(transcript.before(outcome.turn()), outcome);
        }
        if (transcript.ending().isPresent()) {
            script.ending(transcript.ending().get());
            new ResultPage(table, page).print(transcript);
        } else {
            page.blank();
            page.say(0, page.in(Words.NOT_OVER));
            moves(page, talk.offer().moves());
            moves(page, talk.offer().doors());
            moves(page, talk.offer().closing());
        }
    }

    private void moves(Page page, List<String> ids) {
        for (String id : ids) {
            page.say(2, id + ": " + page.in(table.move(id).say()));
        }
    }

    /** Returns the talk and, when it is over, its assessment as JSON. */
    String json() {
        Transcript transcript = talk.transcript();
        Assessment assessment = transcript.ending().isPresent() ? table.assess(transcript) : null;
        return TalkJson.write(table.scenario().id(), transcript, assessment);
    }
}
