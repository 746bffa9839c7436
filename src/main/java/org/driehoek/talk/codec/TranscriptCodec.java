package org.driehoek.talk.codec;

import org.driehoek.talk.Prepared;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads outcomes and transcripts as JSON.
 *
 * <p>The same talk always gives the same bytes: keys stand in the order of the records, lists in the order of the talk. Every
 * document says its version: {@code "v": 1}. Thread-safe.
 */
public final class TranscriptCodec {

    /** The version that is written. */
    public static final int VERSION = 1;

    private final JsonMapper json = Shapes.mapper();

    /** Writes the outcome of a preparation. */
    public String write(Prepared prepared) {
        return written("prepared", prepared);
    }

    /** Writes the outcome of a turn. */
    public String write(TurnOutcome turn) {
        return written("turn", turn);
    }

    /** Writes a talk as it was held, so far or to its end. */
    public String write(Transcript transcript) {
        return written("transcript", transcript);
    }

    /** Reads the outcome of a preparation; throws {@link IllegalArgumentException} for anything else or an unknown version. */
    public Prepared prepared(String document) {
        return read("prepared", document, Prepared.class);
    }

    /** Reads the outcome of a turn; throws {@link IllegalArgumentException} for anything else or an unknown version. */
    public TurnOutcome turn(String document) {
        return read("turn", document, TurnOutcome.class);
    }

    /** Reads a talk; throws {@link IllegalArgumentException} for anything else or an unknown version. */
    public Transcript transcript(String document) {
        return read("transcript", document, Transcript.class);
    }

    private String written(String kind, Object value) {
        ObjectNode document = json.createObjectNode();
        document.put("v", VERSION);
        document.set(kind, json.valueToTree(value));
        return json.writeValueAsString(document);
    }

    private <T> T read(String kind, String document, Class<T> type) {
        try {
            JsonNode root = json.readTree(document);
            int version = root.path("v").asInt(0);
            if (version != VERSION) {
                throw new IllegalArgumentException("version " + root.path("v")
                        + " of the talk format is unknown; this program reads version " + VERSION);
            }
            if (!root.has(kind)) {
                throw new IllegalArgumentException("the document holds no " + kind);
            }
            return json.treeToValue(root.get(kind), type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the document is not a " + kind + ": " + e.getOriginalMessage(), e);
        }
    }
}
