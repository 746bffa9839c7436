package org.driehoek.talk.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.driehoek.talk.Talks;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.api.Test;

class TranscriptCodecTest {

    private final TranscriptCodec codec = new TranscriptCodec();

    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 0; seed < 60; seed++) {
            Transcript transcript = Talks.finished(seed).transcript();

            assertThat(codec.transcript(codec.write(transcript))).isEqualTo(transcript);
            assertThat(codec.prepared(codec.write(transcript.prepared()))).isEqualTo(transcript.prepared());
            for (TurnOutcome turn : transcript.turns()) {
                assertThat(codec.turn(codec.write(turn))).isEqualTo(turn);
            }
        }
    }

    @Test
    void theSameTalkGivesTheSameBytesWhateverTheLocale() {
        Transcript transcript = Talks.finished(7).transcript();
        String written = codec.write(transcript);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new TranscriptCodec().write(codec.transcript(written))).isEqualTo(written);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyDocumentSaysItsVersionFirst() {
        assertThat(codec.write(Talks.opened(1).transcript())).startsWith("{\"v\":1,\"transcript\":{\"snapshot\":");
    }

    @Test
    void anUnknownVersionIsRefusedPlainly() {
        assertThatThrownBy(() -> codec.turn("{\"v\":2,\"turn\":{}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version 2 of the talk format is unknown; this program reads version 1");
    }

    @Test
    void whatIsNotATalkIsRefusedPlainly() {
        assertThatThrownBy(() -> codec.turn("{\"v\":1,\"prepared\":{}}")).hasMessage("the document holds no turn");
        assertThatThrownBy(() -> codec.turn("{\"v\":1,\"turn\":{\"mood\":1}}")).hasMessageContaining("is not a turn");
        assertThatThrownBy(() -> codec.turn("moo")).hasMessageContaining("is not a turn");
    }
}
