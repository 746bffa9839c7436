package org.driehoek.assessment.played;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TalkRefusedException;
import org.driehoek.talk.Transcript;

/** Plays the talks that authors wrote down and compares what came with what they wrote. */
public final class PlayedTalkRunner {

    private final Rulebook rulebook;
    private final Reactions reactions;
    private final Assessor assessor;

    public PlayedTalkRunner(Rulebook rulebook, Reactions reactions, Assessor assessor) {
        this.rulebook = rulebook;
        this.reactions = reactions;
        this.assessor = assessor;
    }

    /** Plays a talk on the scenario it was written for. A move that is not offered is a finding and stops it. */
    public Played play(Snapshot snapshot, PlayedTalk written) {
        List<Finding> findings = new ArrayList<>();
        Talk talk = Talk.of(snapshot, rulebook, reactions, written.seed());
        try {
            talk = talk.after(talk.prepare(choices(snapshot, written)));
        } catch (TalkRefusedException e) {
            findings.add(
                    new Finding(written.file(), 0, "prepare", written.prepare().toString(), said(e), ""));
            return new Played(null, null, findings);
        }
        for (String move : written.moves()) {
            try {
                talk = talk.after(talk.hear(Input.parse(move)));
            } catch (TalkRefusedException e) {
                findings.add(refused(written, talk, move, e));
                break;
            }
        }
        return compare(snapshot, written, talk.transcript(), findings);
    }

    private Played compare(Snapshot snapshot, PlayedTalk written, Transcript transcript, List<Finding> findings) {
        Comparison comparison = new Comparison(snapshot, written, transcript, findings);
        comparison.expectations();
        comparison.ending();
        if (transcript.ending().isEmpty()) {
            return new Played(transcript, null, findings);
        }
        Assessment assessment = assessor.assess(snapshot, rulebook, transcript);
        comparison.assessment(assessment);
        return new Played(transcript, assessment, findings);
    }

    /** Returns the author's choices; what is not chosen is the first of its choices. */
    private static SequencedMap<String, String> choices(Snapshot snapshot, PlayedTalk written) {
        SequencedMap<String, String> choices = new LinkedHashMap<>(written.prepare());
        for (Preparation preparation : snapshot.scenario().preparation()) {
            choices.putIfAbsent(
                    preparation.id(), preparation.choices().getFirst().id());
        }
        return choices;
    }

    private static Finding refused(PlayedTalk written, Talk talk, String move, TalkRefusedException refusal) {
        Offer offer = talk.offer();
        String offered = talk.over()
                ? ""
                : "offered: " + String.join(", ", offer.moves())
                        + "; something else: " + String.join(", ", offer.doors())
                        + "; to round off: " + String.join(", ", offer.closing());
        return new Finding(written.file(), talk.turn(), move, "that it can be said", said(refusal), offered);
    }

    private static String said(TalkRefusedException refusal) {
        return String.valueOf(refusal.getMessage());
    }
}
