package org.driehoek.practice;

import java.nio.charset.StandardCharsets;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.codec.AssessmentCodec;
import org.driehoek.practice.Held.Step;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.springframework.stereotype.Component;

/** Turns what is stored into bytes, and back. */
@Component
class Payloads {

    private final TranscriptCodec talks = new TranscriptCodec();
    private final AssessmentCodec assessments = new AssessmentCodec();

    byte[] write(Prepared prepared) {
        return bytes(talks.write(prepared));
    }

    byte[] write(TurnOutcome turn) {
        return bytes(talks.write(turn));
    }

    /** Writes a step as the journal keeps it; one that is no turn has a plain written form. */
    byte[] write(Step step) {
        return switch (step) {
            case Step.Opening(Prepared prepared) -> write(prepared);
            case Step.Turn(TurnOutcome turn) -> write(turn);
            case Step.TakenBack(int turn) -> bytes(String.valueOf(turn));
            case Step.Hinted(String about) -> bytes(about);
        };
    }

    byte[] write(Assessment assessment) {
        return bytes(assessments.write(assessment));
    }

    Step step(JournalEntry entry) {
        String written = text(entry.payload());
        return switch (entry.kind()) {
            case PREPARED -> new Step.Opening(talks.prepared(written));
            case SAID, SILENT, ENDED -> new Step.Turn(talks.turn(written));
            case TAKEN_BACK -> new Step.TakenBack(Integer.parseInt(written));
            case HINTED -> new Step.Hinted(written);
        };
    }

    Assessment assessment(StoredAssessment stored) {
        return assessments.read(text(stored.payload()));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
