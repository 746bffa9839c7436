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

    byte[] write(Assessment assessment) {
        return bytes(assessments.write(assessment));
    }

    Step step(JournalEntry entry) {
        String json = text(entry.payload());
        return entry.kind() == EntryKind.PREPARED
                ? new Step.Opening(talks.prepared(json))
                : new Step.Turn(talks.turn(json));
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
